import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

/** Builds the preview once before it is opened; what webpack has to say goes where complaints go. */
export default function buildPreview() {
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--env", "preview", "--mode", "production"], {
    stdio: ["ignore", process.stderr, process.stderr],
  });
}
