/** The whole page of the workbench. */
export function WorkbenchPage() {
  return <main />;
}
