/** A legacy drawing without shapes (ECMA-376 Part 4, 14): where Excel keeps the boxes of notes. */
export const emptyLegacyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

const shape = /<v:shape\s[\s\S]*?<\/v:shape>\s*/g;

/** Legacy drawings are not always well-formed: they are edited as text. */
export function withoutCommentShape(drawing: string, row: number, column: number): string {
  return drawing.replace(shape, (text) => {
    const place = [/<x:Row>\s*(\d+)/.exec(text)?.[1], /<x:Column>\s*(\d+)/.exec(text)?.[1]];
    return Number(place[0]) === row && Number(place[1]) === column ? "" : text;
  });
}

/** The drawing with a hidden box for the note at a 0-based cell. */
export function commentShape(drawing: string, row: number, column: number): string {
  const numbers = [...drawing.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  const number = Math.max(1024, ...numbers) + 1;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
  const text =
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    'width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    "</x:ClientData></v:shape>";
  const end = drawing.lastIndexOf("</xml>");
  return drawing.slice(0, end) + text + drawing.slice(end);
}
