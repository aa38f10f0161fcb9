/**
 * The code of an error of the file system, null for any other. It is recognised by its members, since an error may come from
 * another realm.
 * @example fileErrorCode(new RangeError("no file")) // => null
 */
export function fileErrorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/**
 * Whether a file-system error says that there is no such (readable) file.
 * @example isMissingFile(Object.assign(new Error(), { code: "ENOENT", syscall: "open" })) // => true
 */
export function isMissingFile(error: unknown): boolean {
  return ["ENOENT", "EISDIR", "EACCES", "ENOTDIR"].includes(fileErrorCode(error) ?? "");
}
