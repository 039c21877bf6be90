import webpack from "webpack";
import configuration, { firstLoad, gzipped } from "../../webpack.config.js";

/* What the pane carries over the line, from a production build that is not written anywhere. */

/** Bytes after gzip. */
export interface BundleSizes {
  /** Before the pane shows anything, without office.js. */
  readonly first: number;
  /** Later, when what the pane then asks for is needed: by its name in the sources. */
  readonly later: readonly { readonly name: string; readonly bytes: number }[];
}

/** Builds the add-in as `npm run build` does and measures it. Throws where the build has errors. */
export async function bundleSizes(): Promise<BundleSizes> {
  const compilation = await built();
  const later = compilation.chunkGroups
    .filter((group) => !group.isInitial())
    .map((group) => ({
      name: group.origins.map(({ request }) => request).join(" "),
      bytes: gzipped(compilation, group.getFiles()),
    }));
  return { first: firstLoad(compilation), later };
}

async function built(): Promise<webpack.Compilation> {
  const options = await configuration({ base: "https://localhost" }, { mode: "production" });
  const compiler = webpack({ ...options, infrastructureLogging: { level: "error" } });
  compiler.hooks.shouldEmit.tap("bench", () => false);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats !== undefined && !stats.hasErrors()) resolve(stats.compilation);
      else reject(error ?? new Error(stats?.toString("errors-only")));
    });
  });
}
