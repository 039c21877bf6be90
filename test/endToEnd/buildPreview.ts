import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

/** Builds the preview, as it is published or, much sooner, with its code as long as it was written. */
export function buildPreview({ minimized }: { readonly minimized: boolean }): void {
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const size = minimized ? [] : ["--no-optimization-minimize"];
  // What webpack has to say goes where complaints go.
  const stdio = ["ignore", process.stderr, process.stderr] as const;
  execFileSync(process.execPath, [webpack, "--env", "preview", "--mode", "production", ...size], { stdio: [...stdio] });
}
