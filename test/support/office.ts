import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Bridge, StrictHost, type HostOptions } from "../../src/preview/host/host";

/*
 * Microsoft's own library, as it is published, in a page that is hardly one: it runs in Node when it finds these.
 */

const LIBRARY = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

/** The path of a file of the library's package. */
export function libraryFile(path: string): string {
  return join(LIBRARY, path);
}

const page = {
  navigator: { userAgent: "Node" },
  window: globalThis,
  document: { readyState: "loading", addEventListener: () => undefined },
  location: { href: "https://localhost/", search: "", hash: "", pathname: "/" },
  addEventListener: () => undefined,
};

let loaded: Bridge | undefined;

/** A new host that the library talks to from now on. */
export function connectedHost(options: HostOptions = {}): StrictHost {
  loaded ??= loadLibrary();
  const host = new StrictHost(options);
  loaded.connect(host);
  return host;
}

function loadLibrary(): Bridge {
  const bridge = new Bridge();
  Object.assign(globalThis, page, { _richApiNativeBridge: bridge });
  // The library is a script for a page: its names are those of the page.
  (0, eval)(readFileSync(libraryFile("dist/excel-web-16.00.js"), "utf8"));
  return bridge;
}
