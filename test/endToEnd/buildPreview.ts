import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

/** Builds the preview as it is published. */
export function buildPreview(): void {
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  // What webpack has to say goes where complaints go.
  const stdio = ["ignore", process.stderr, process.stderr] as const;
  execFileSync(process.execPath, [webpack, "--env", "preview", "--mode", "production"], { stdio: [...stdio] });
}
