import { normalize, resolve, sep } from "node:path";

/** The folders the server may read from. */
export interface ServedFolders {
  /** The built add-in and workbench. */
  readonly dist: string;
  /** The workbook shown first. */
  readonly sample: string;
}

/**
 * Turns the path of a request into the file that answers it: the sample workbook, or a file of the build.
 *
 * @param requestPath path as the browser sent it, percent-encoded, with or without a query
 * @param folders where the files are
 * @returns an absolute file path, or undefined when the path leaves the served folders or is not well-formed
 * @example resolveRequest("/taskpane.html?v=1", { dist: "/d", sample: "/s.xlsx" }) // => "/d/taskpane.html"
 */
export function resolveRequest(requestPath: string, folders: ServedFolders): string | undefined {
  const path = decodePath(requestPath.replace(/[?#].*$/s, ""));
  if (path === undefined || path.includes("\0") || path.includes("\\")) return undefined;
  if (path.split("/").includes("..")) return undefined;
  if (path === "/sample.xlsx") return folders.sample;
  return within(folders.dist, path === "/" ? "/workbench.html" : path);
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function within(folder: string, path: string): string | undefined {
  const file = resolve(folder, `.${normalize(path)}`);
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}
