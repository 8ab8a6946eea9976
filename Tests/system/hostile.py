#!/usr/bin/env python3
"""hostile.py FOLDER: fills a folder with documents that are made to do harm.

Each file's name begins with what is expected of it: `ok` is read, `no` is refused, `any` may be either.
"""
import io
import os
import struct
import sys
import zipfile
import zlib

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
WORDS = "Karin ringer hantverkaren senast fredag 13 mars 2026."
TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' \
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' \
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType=' \
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
RELATIONS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' \
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' \
    'Target="word/document.xml"/></Relationships>'
STYLES = '<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def save(name, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def document(body, prolog=""):
    return f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:document {WORD}><w:body>{body}</w:body></w:document>'


def archive(members, mimetype=None):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        if mimetype:
            file.writestr(zipfile.ZipInfo("mimetype"), mimetype)
        for name, content in members:
            if callable(content):
                with file.open(name, "w") as member:
                    content(member)
            else:
                file.writestr(name, content)
    return data.getvalue()


def docx(body, *more, prolog=""):
    return archive([("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS),
                    ("word/document.xml", document(body, prolog)), *more])


def odt(content):
    manifest = '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    return archive([("META-INF/manifest.xml", manifest), ("styles.xml", STYLES), ("content.xml", content)],
                   "application/vnd.oasis.opendocument.text")


def office(body, prolog=""):
    return f'<?xml version="1.0"?>{prolog}<office:document-content ' \
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' \
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>' \
        f'{body}</office:text></office:body></office:document-content>'


def much(start, end, unit, count):
    def write(member):
        member.write(start.encode())
        for _ in range(count):
            member.write(unit)
        member.write(end.encode())
    return write


# ZIP: bombs, names that lead elsewhere, members that lie on one another.
start, end = document("\0").split("\0")
spaces = b" " * (1 << 20)
texts = (paragraph("aaaa " * 200) * 1000).encode()
save("ok plain.docx", docx(paragraph(WORDS)))
for name, unit, count in [("text", texts, 300), ("white space", spaces, 600)]:
    save(f"no bomb of {name}.docx", archive([
        ("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", much(start, end, unit, count))]))
first, last = office("\0").split("\0")
unit = b"<text:p>aaaa aaaa aaaa</text:p>" * 30_000
save("no bomb.odt", archive([("styles.xml", STYLES), ("content.xml", much(first, last, unit, 300))], "application/vnd.oasis.opendocument.text"))
nested = docx(paragraph(WORDS))
for _ in range(50):
    nested = docx(paragraph(WORDS), ("word/embeddings/inner.docx", nested))
save("ok nested.docx", nested)
save("ok path.docx", docx(paragraph(WORDS), ("../../../../../../tmp/bevaka-hostile-escaped", "x"),
                          ("/tmp/bevaka-hostile-escaped", "x"), ("word/media/../../../../tmp/bevaka-hostile-escaped", "x")))
plain = docx(paragraph(WORDS))
directory = plain.rindex(b"PK\5\6")
size, offset = struct.unpack("<II", plain[directory + 12:directory + 20])
entries = plain[offset:offset + size] * 300
save("any overlapping.docx", plain[:offset] + entries + plain[directory:directory + 8] + struct.pack(
    "<HHII", 900, 900, len(entries), offset) + plain[directory + 20:])
for cut in (30, 200, len(plain) - 30):
    save(f"no cut {cut}.docx", plain[:cut] + b"word/document")
lying = bytearray(plain)
at = lying.index(b"PK\1\2")
lying[at + 20:at + 28] = b"\xff\xff\xff\x7f\xff\xff\xff\x7f"
save("any lying sizes.docx", bytes(lying))
save("any ten thousand members.docx", docx(paragraph(WORDS), *((f"word/{n}.xml", "x") for n in range(10_000))))

# XML: entities that grow, and that lead to files and hosts; depth.
laughs = "<!DOCTYPE d [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)) + "]>"
outside = '<!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://127.0.0.1:9/x">' \
    '<!ENTITY % more SYSTEM "http://127.0.0.1:9/more.dtd">%more;]>'
save("any laughs.docx", docx(paragraph("&a11;"), prolog=laughs))
save("any outside.docx", docx(paragraph("&file;&net;"), prolog=outside))
save("any laughs.odt", odt(office("<text:p>&a11;</text:p>", laughs)))
save("any outside.odt", odt(office("<text:p>&file;&net;</text:p>", outside)))
save("any deep.docx", docx("<w:tbl><w:tr><w:tc>" * 20_000 + paragraph(WORDS) + "</w:tc></w:tr></w:tbl>" * 20_000))
save("any deep.odt", odt(office("<text:list><text:list-item>" * 20_000 + "<text:p>x</text:p>"
                                + "</text:list-item></text:list>" * 20_000)))


# PDF
def pdf(objects, trailer=""):
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + (content if isinstance(content, bytes) else content.encode()) + b"\nendobj\n"
    place = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return data + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{place}\n%%EOF\n".encode()


def stream(data, extra=""):
    return f"<< /Length {len(data)} {extra} >>\nstream\n".encode() + data + b"\nendstream"


FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
shown = stream(f"BT /F 12 Tf 50 700 Td ({WORDS}) Tj ET".encode())


def page(catalog="", contents=shown, *more, trailer=""):
    return pdf([f"<< /Type /Catalog /Pages 2 0 R {catalog} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PAGE,
                contents, FONT, *more], trailer)


save("ok plain.pdf", page())
save("ok actions.pdf", page(
    "/OpenAction 6 0 R /AA << /WC 7 0 R >> /Names << /EmbeddedFiles << /Names [(a) 8 0 R] >> >>", shown,
    "<< /S /JavaScript /JS (app.launchURL\\(\"http://127.0.0.1:9/\"\\)) >>",
    "<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> >>",
    "<< /Type /Filespec /F (/tmp/bevaka-hostile-escaped) /EF << /F 9 0 R >> >>", stream(b"x", "/Type /EmbeddedFile")))
bomb = b"BT /F 12 Tf 50 700 Td " + b"(aaaa bbbb cccc) Tj 0 -12 Td " * 3_000_000 + b"ET"
save("any bomb.pdf", page("", stream(zlib.compress(bomb, 9), "/Filter /FlateDecode")))
twice = zlib.compress(zlib.compress(b"\0" * (1 << 30), 9), 9)
save("no bomb in bomb.pdf", page("", stream(twice, "/Filter [/FlateDecode /FlateDecode]")))
save("no endless pages.pdf", pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>"]))
kids = "3 0 R " * 200_000
save("any many pages.pdf", pdf(["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count 200000 >>", PAGE, shown, FONT]))
deep = ["<< /Type /Catalog /Pages 2 0 R >>"] + [
    f"<< /Type /Pages /Kids [{n + 1} 0 R] /Count 1 >>" for n in range(2, 20_002)]
save("any deep pages.pdf", pdf(deep + [PAGE]))
save("any deep arrays.pdf", page(f"/Deep {'[' * 200_000}{']' * 200_000}"))
save("any form in itself.pdf", page("", stream(b"/X Do"), stream(b"/X Do /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>")))
save("no encrypted.pdf", page("", shown, f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>",
                              trailer="/Encrypt 6 0 R /ID [<41> <41>]"))
whole = page()
for cut in (9, 100, len(whole) // 2):
    save(f"no cut {cut}.pdf", whole[:cut])

# HTML and RTF: things from elsewhere, depth, numbers.
save("ok elsewhere.html", f"""<!DOCTYPE html><html><head><link rel=stylesheet href="http://127.0.0.1:9/a.css">
<base href="file:///etc/"><script src="http://127.0.0.1:9/a.js"></script></head><body><p>{WORDS}</p>
<iframe src="file:///etc/passwd"></iframe><iframe src="http://127.0.0.1:9/"></iframe><img src="file:///etc/passwd">
<img src="http://127.0.0.1:9/a.png"><object data="file:///etc/passwd"></object><embed src="file:///etc/passwd">
<img src="data:image/svg+xml;base64,PHN2Zy8+"></body></html>""")
save("any deep.html", "<!DOCTYPE html>" + "<div>" * 1_000 + WORDS + "</div>" * 1_000)
save("no deep lists.html", "<!DOCTYPE html>" + "<ul><li>" * 5_000 + WORDS)
save("any wide table.html", "<!DOCTYPE html><table>" + "<tr>" + "<td colspan=1000 rowspan=60000>x" * 2_000 + "</table>")
save("any table of a million columns.html", "<!DOCTYPE html><table><tr><td colspan=1000000000 rowspan=1000000000>x</table>")
save("ok object.rtf", r"{\rtf1\ansi{\object\objemb{\*\objclass Package}{\*\objdata " + "41" * 5000 + "}}"
     r'{\field{\*\fldinst INCLUDETEXT "/etc/passwd"}{\fldrslt x}}{\field{\*\fldinst INCLUDEPICTURE "http://127.0.0.1:9/a"}}' + WORDS + "}")
save("any deep.rtf", r"{\rtf1 " + "{" * 200_000 + WORDS + "}" * 200_000 + "}")
save("any binary.rtf", r"{\rtf1\bin2147483647 " + WORDS + r"\u-99999999999999999999?}")
