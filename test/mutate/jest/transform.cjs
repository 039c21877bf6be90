// @ts-check
const swc = require("@swc/jest");
const { plan } = require("./run.cjs");

/** Compiles the sources with all mutants in them, and everything else as always. */
module.exports = {
  /**
   * @param {import("@swc/core").Options} options
   * @returns {Pick<ReturnType<typeof swc.createTransformer>, "process" | "getCacheKey">}
   */
  createTransformer(options) {
    const compiler = swc.createTransformer(options);
    /** @type {(path: string, text: string) => string} */
    const mutated = (path, text) => plan.sources[path] ?? text;
    return {
      process: (text, path, settings) => compiler.process?.(mutated(path, text), path, settings) ?? { code: "" },
      getCacheKey: (text, path, settings) => compiler.getCacheKey?.(mutated(path, text), path, settings) ?? "",
    };
  },
};
