const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Turns XML character references and CDATA back into plain text.
 * @example decodeXml("a&amp;b&#20013;") // => "a&b中"
 */
export function decodeXml(text: string): string {
  if (text.includes("<![CDATA[")) {
    return text
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
      .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : decodeXml(piece)))
      .join("");
  }
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, body: string) => {
    if (!body.startsWith("#")) return NAMED[body] ?? whole;
    const code = body[1] === "x" ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Text of a cell string: XML references and Excel's _xHHHH_ escapes undone, line ends as \n (ECMA-376 Part 1, 22.4.2.4).
 * @example decodeCellText("a_x000D_b") // => "a\rb"
 */
export function decodeCellText(text: string): string {
  const plain = decodeXml(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * Escapes text for element content and attribute values.
 * @example escapeXml("a<b&\"c\"") // => "a&lt;b&amp;&quot;c&quot;"
 */
export function escapeXml(text: string): string {
  if (!/[&<>"\n\r\t]/.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// Lone surrogates and U+FFFE/U+FFFF cannot stand in XML either; Excel writes them in the same form.

const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;

/**
 * Escapes the text of a cell, control characters in Excel's _xHHHH_ form (ECMA-376 Part 1, 22.4.2.4).
 * @example encodeCellText("a\rb") // => "a_x000D_b"
 */
export function encodeCellText(text: string): string {
  const escaped = text.replace(UNWRITABLE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  if (!/[&<>]/.test(escaped)) return escaped;
  return escaped.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * A `<t>` element for cell text, space preserved where XML would lose it.
 * @example textElement(" a") // => '<t xml:space="preserve"> a</t>'
 */
export function textElement(text: string): string {
  const preserve = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${preserve}>${encodeCellText(text)}</t>`;
}
