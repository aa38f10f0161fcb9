import type { ReactNode } from "react";

/**
 * What stands in the workbook or in a file (names, units, sheets, values): Chinese whatever language the pane speaks, so that it is
 * read aloud as such. Source: WCAG 2.2, 3.1.2 Language of Parts.
 * @example <WorkbookText>县棉纺织厂</WorkbookText>
 */
export function WorkbookText(props: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <span className={props.className} lang="zh-CN">
      {props.children}
    </span>
  );
}
