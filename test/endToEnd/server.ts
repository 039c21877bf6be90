import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const ROOT = join(import.meta.dirname, "../../build/preview");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

/** The built preview at an address of this machine. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the preview at a free port; whoever asks before it is built waits for it. */
export async function servePreview(built: Promise<boolean>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    void built.then((isBuilt) => {
      answer(response, isBuilt ? join(ROOT, path === "/" ? "index.html" : path) : null);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return { url: `http://localhost:${String(portOf(server))}/`, close: () => closed(server) };
}

function answer(response: ServerResponse, file: string | null): void {
  if (file === null) {
    response.writeHead(500).end("the preview cannot be built");
  } else if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
  } else {
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
