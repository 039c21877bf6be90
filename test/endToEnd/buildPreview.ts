import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/** Builds the preview as it is published; false where that fails. What webpack has to say goes where complaints go. */
export function buildPreview(): Promise<boolean> {
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const build = spawn(process.execPath, [webpack, "--env", "preview", "--mode", "production"], {
    stdio: ["ignore", process.stderr, process.stderr],
  });
  return new Promise((done) =>
    build.once("exit", (status) => {
      done(status === 0);
    }),
  );
}
