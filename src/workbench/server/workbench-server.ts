import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { contentSecurityPolicy } from "./content-security-policy";
import { paneScripts } from "./pane-scripts";
import { resolveRequest, type ServedFolders } from "./resolve-request";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A server that listens, and how to end it. */
export interface WorkbenchServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the built workbench on this machine's loopback address only.
 *
 * @param folders where the files are
 * @param preferredPort tried first; when it is taken, any free port. 0 is any free port at once.
 * @returns the listening server
 * @throws Error when no port can be opened
 * @example (await startWorkbenchServer({ dist, sample }, 3000)).port // => 3000
 */
export async function startWorkbenchServer(
  folders: ServedFolders,
  preferredPort: number,
): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    void answer(request.method ?? "GET", request.url ?? "/", folders, response);
  });
  const port = await listen(server, preferredPort).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    return listen(server, 0);
  });
  return { port, close: () => close(server) };
}

async function answer(
  method: string,
  url: string,
  folders: ServedFolders,
  response: ServerResponse,
): Promise<void> {
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405);
  // The pane's page asks for office.js and gets the embedded host's bridge to it; the page itself stays as it is.
  const script = paneScripts.get(url.slice(1).replace(/[?#].*$/s, ""));
  if (script !== undefined) {
    response.writeHead(200, { ...headers, "Content-Type": contentTypes[".js"] });
    response.end(script);
    return;
  }
  const file = resolveRequest(url, folders);
  if (file === undefined) return refuse(response, 403);
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      ...headers,
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
    });
    response.end(method === "HEAD" ? undefined : body);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    refuse(response, code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR" ? 404 : 500);
  }
}

const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(String(status));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolveListening, reject) => {
    const onError = (error: Error): void => reject(error);
    server.once("error", onError);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", onError);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("The server has no port"));
      else resolveListening(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolveClosed, reject) => {
    server.close((error) => (error ? reject(error) : resolveClosed()));
  });
}
