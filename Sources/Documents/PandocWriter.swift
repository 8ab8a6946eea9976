/// The writer that pandoc runs: text as people write it in minutes.
///
/// Pandoc's own `plain` drops what is a heading and breaks cells over lines, its Markdown escapes ("v\. 12") and leaves
/// out tables with merged cells.
enum PandocWriter {
  /// In Lua, by pandoc's interface for custom writers.
  ///
  /// Source: https://pandoc.org/custom-writers.html
  static let script = #"""
    local function same(text) return text end
    local function nothing() return "" end
    local function cell(text) return (text:gsub("%s*\n%s*", " "):gsub("|", "¦")) end
    local function listed(items, marker)
      local lines = {}
      for index, item in ipairs(items) do
        local lead = marker(index)
        local indented = item:gsub("\n+", "\n" .. string.rep(" ", #lead))
        lines[#lines + 1] = lead .. indented
      end
      return table.concat(lines, "\n")
    end
    function Blocksep() return "\n\n" end
    -- A paragraph without words is none.
    function Doc(body) return (body:gsub("\n%s*\n%s*\n+", "\n\n")) .. "\n" end
    function Str(text) return text end
    function Space() return " " end
    function SoftBreak() return " " end
    function LineBreak() return "\n" end
    Emph, Strong, Underline, Subscript, Superscript, SmallCaps, Strikeout, Span, Cite = same, same, same, same, same, same, same, same, same
    Code, InlineMath, DisplayMath = same, same, same
    function SingleQuoted(text) return "’" .. text .. "’" end
    function DoubleQuoted(text) return "”" .. text .. "”" end
    function Link(text) return text end
    function Image(text) return text end
    function Note(text) return " (" .. text .. ")" end
    RawInline, RawBlock, HorizontalRule = nothing, nothing, nothing
    Plain, Para, Div, BlockQuote = same, same, same, same
    function LineBlock(lines) return table.concat(lines, "\n") end
    function CodeBlock(text) return text end
    function Header(level, text) return string.rep("#", level) .. " " .. text end
    function BulletList(items) return listed(items, function() return "- " end) end
    function OrderedList(items, start) return listed(items, function(index) return ((start or 1) + index - 1) .. ". " end) end
    function DefinitionList(items)
      local lines = {}
      for _, item in ipairs(items) do
        for term, definitions in pairs(item) do lines[#lines + 1] = term .. ": " .. table.concat(definitions, "\n") end
      end
      return table.concat(lines, "\n")
    end
    function CaptionedImage(_, _, caption) return caption end
    function Table(caption, _, _, headers, rows)
      local lines = {}
      if caption ~= "" then lines[1] = caption .. "\n" end
      local function row(cells)
        local cleaned = {}
        for index, text in ipairs(cells) do cleaned[index] = cell(text) end
        lines[#lines + 1] = "| " .. table.concat(cleaned, " | ") .. " |"
      end
      local has_header = false
      for _, text in ipairs(headers) do has_header = has_header or text ~= "" end
      if has_header then
        row(headers)
        lines[#lines + 1] = "|" .. string.rep(" --- |", #headers)
      end
      for _, cells in ipairs(rows) do row(cells) end
      return table.concat(lines, "\n")
    end
    """#
}
