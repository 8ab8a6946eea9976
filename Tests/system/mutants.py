#!/usr/bin/env python3
"""mutants.py SECONDS [PROGRAM] [SEED]: breaks documents at random and has them read through the real converters.

Each is read (status 0) or refused in one line (65); what takes long ends by SIGTERM. What breaks that is a finding: it
stays in .build/fuzz.
"""
import glob
import io
import os
import random
import subprocess
import sys
import tempfile
import time
import zipfile

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
seconds = float(sys.argv[1])
program = sys.argv[2] if len(sys.argv) > 2 else f"{here}/.build/release/bevaka"
seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 32)
chance = random.Random(seed)
findings = f"{here}/.build/fuzz"
# Seconds for one document.
SLOW = 5
PIECES = [b"\0", b"\xff\xff\xff\xff", b"<", b">", b"&", b"</w:p>", b"<w:tbl><w:tr><w:tc>", b"-1", b"99999999999", b"<<", b">>",
          b"endstream", b" 0 R", b"\xc3", "å̈".encode(), "\u202e".encode(), b"{", b"}", b"\\u-1?"]


def broken(data, most):
    """The bytes with some of them changed, left out, doubled or put in."""
    data = bytearray(data)
    for _ in range(chance.randint(1, most)):
        at = chance.randrange(len(data) + 1)
        length = min(chance.choice([1, 4, 40, 400]), len(data) - at)
        kind = chance.randrange(4)
        if kind == 0 and at < len(data):
            data[at] = chance.randrange(256)
        elif kind == 1:
            del data[at:at + length]
        elif kind == 2:
            data[at:at] = data[at:at + length] * chance.choice([1, 3, 50])
        else:
            data[at:at] = chance.choice(PIECES)
    return bytes(data)


def repacked(data):
    """The archive with one member broken, so that its check sums are right."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        likely = [name for name in names if name.endswith(("document.xml", "content.xml"))]
        victim = chance.choice(likely if likely and chance.random() < 0.7 else names)
        for name in names:
            content = old.read(name)
            new.writestr(name, broken(content, 8) if name == victim else content)
    return made.getvalue()


def seeds():
    text = open(sorted(glob.glob(f"{here}/data/minutes/*.md"))[0], encoding="utf-8").read()
    for form in ("docx", "odt", "rtf", "html"):
        with tempfile.NamedTemporaryFile(suffix="." + form) as file:
            subprocess.run(["pandoc", "-s", "-f", "markdown", "-t", form, "-o", file.name, "--metadata", "title=Protokoll"],
                           input=text.encode(), check=True)
            yield form, open(file.name, "rb").read()
    yield "pdf", pdf(text)


def pdf(text):
    lines = [line.encode("latin-1", "replace") for line in text.splitlines()[:50]]
    escaped = [line.replace(b"\\", b"").replace(b"(", b"").replace(b")", b"") for line in lines]
    shown = b"BT /F 10 Tf 14 TL 50 800 Td " + b"".join(b"(%s) Tj T* " % line for line in escaped) + b"ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    made = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % entry for entry in enumerate(objects, 1))
    return made + b"trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n"


def complaint(path):
    """What is wrong with how the program reads the file; None where nothing is."""
    process = subprocess.Popen([program, "extract", path], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               env={"PATH": "/usr/bin:/bin"})
    isSlow = False
    try:
        said = process.communicate(timeout=SLOW)[1]
    except subprocess.TimeoutExpired:
        # Its converter's limit is a minute, which is not waited for.
        isSlow = True
        process.terminate()
        try:
            said = process.communicate(timeout=5)[1]
        except subprocess.TimeoutExpired:
            process.kill()
            return "SIGTERM does not end it"
    lines = said.splitlines()
    if process.returncode not in (0, 65) and not (isSlow and process.returncode == -15):
        return f"status {process.returncode}: {said[:200]}"
    if process.returncode == 65 and len(lines) != 1:
        return f"{len(lines)} lines of error: {said[:200]}"
    if any(byte < 0x20 and byte != 0x0A for byte in said):
        return f"control characters: {said[:200]}"
    return None


documents = list(seeds())
end = time.monotonic() + seconds
count = 0
with tempfile.TemporaryDirectory() as folder:
    while time.monotonic() < end:
        form, data = documents[count % len(documents)]
        isPacked = form in ("docx", "odt") and chance.random() < 0.8
        mutant = repacked(data) if isPacked else broken(data, 8)
        path = f"{folder}/mutant.{form}"
        with open(path, "wb") as file:
            file.write(mutant)
        why = complaint(path)
        if why:
            os.makedirs(findings, exist_ok=True)
            kept = f"{findings}/mutant-{seed}-{count}.{form}"
            with open(kept, "wb") as file:
                file.write(mutant)
            sys.exit(f"{kept}: {why}")
        count += 1
print(f"mutants: {count} documents read or refused (seed {seed})")
