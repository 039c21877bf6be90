// @ts-check
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

/*
 * npm run build -- --env base=https://intranet.example/rubric [--env officejs=self|cdn]
 *   builds dist/ for a server that offers it under that address.
 * npm run dev-server [-- --env port=3000]
 *   serves the add-in on this machine.
 * npm start [-- --env port=3100], npm run preview:build
 *   serves the preview, or builds it in build/preview/: the add-in's own page beside a grid that stands in for Excel.
 */

const here = import.meta.dirname;

/** Where manifest.xml, as it stands in the repository, looks for the add-in. */
const DEVELOPMENT = "https://localhost:3000";
/** What a task pane may make a slow office line carry before it shows anything: bytes after gzip, without office.js. */
const FIRST_LOAD = 407 * 1024;

/** Modules that can be left out where nothing of them is used. */
const PURE = /node_modules[\\/](?:jsonc-parser|big\.js|rtl-css-js)[\\/]/;

const PANE = "./src/taskpane/main.tsx";
const OFFICE_JS = join(here, "node_modules/@microsoft/office-js/dist");
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * What office.js loads in the Excels that have ExcelApi 1.9, unmodified: the file of the host, the texts of the language
 * (English for all others), a table for a page outside Office, and two telemetry libraries (which the page's policy
 * keeps from sending anything).
 */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{ios,mac,web}-16.00.js",
  "excel-win32-16.01.js",
  "{zh-cn,en-us,telemetry,ariatelemetry}/**",
  "../LICENSE.md",
];
/** The licence of office.js allows copies, not changes: this keeps webpack's minimizer away. */
const asIs = { minimized: true };

const swc = {
  swcrc: false,
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/** A setting on the command line that cannot be used, in words for whoever builds. */
class SettingError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    // webpack-cli prints the stack, and the sentence says everything.
    this.stack = message;
  }
}

/**
 * The address under which the built files will be offered, without a slash at its end.
 * @param {unknown} setting as given with --env base=…
 */
export function publicBase(setting) {
  const text = typeof setting === "string" ? setting.trim() : "";
  if (text === "") {
    throw new SettingError("缺少部署地址。用法：npm run build -- --env base=https://服务器/路径");
  }
  if (!URL.canParse(text)) {
    throw new SettingError(`部署地址“${text}”不是完整的网址，请写成 https://服务器/路径`);
  }
  const url = new URL(text);
  if (url.protocol !== "https:") {
    throw new SettingError(`部署地址“${text}”不是 https：Excel 只打开 https 的加载项，请给服务器配置证书`);
  }
  if (url.search + url.hash + url.username + url.password !== "") {
    throw new SettingError(`部署地址“${text}”只能有服务器和路径，请去掉“?”“#”后面的部分和用户名、密码`);
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The manifest for the add-in under another address.
 * @param {string} manifest
 * @param {string} base from publicBase
 */
export function manifestFor(manifest, base) {
  const address = base.replaceAll("&", "&amp;");
  // A function, because a text would take "$&" in a path for something else.
  return manifest.replaceAll(DEVELOPMENT, () => address);
}

/**
 * Where office.js comes from: a copy beside the page, for offices without the internet, or Microsoft's own servers.
 * @param {unknown} setting as given with --env officejs=…
 * @returns {"self" | "cdn"}
 */
export function officeSource(setting = "self") {
  if (setting === "self" || setting === "cdn") return setting;
  throw new SettingError(`officejs 只能是 self（自带，默认）或 cdn（微软的服务器），不能是“${String(setting)}”`);
}

/**
 * The content security policy of the page. Fluent writes its styles into <style>, hence 'unsafe-inline' for them.
 * Who may frame the page (Excel on the web) cannot be said in a page; the server says it with frame-ancestors.
 * @param {"self" | "cdn"} source
 */
export function contentPolicy(source) {
  const office = source === "cdn" ? ` ${OFFICE_CDN}` : "";
  return [
    "default-src 'self'",
    `script-src 'self'${office}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Refuses a pane whose first load is too heavy, and says how heavy it is. */
class FirstLoadBudget {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const name = "FirstLoadBudget";
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const bytes = firstLoad(compilation);
        const found = `first load ${kilobytes(bytes)} gzip without office.js, at most ${kilobytes(FIRST_LOAD)}`;
        if (bytes > FIRST_LOAD) compilation.errors.push(new webpack.WebpackError(found));
        compiler.getInfrastructureLogger(name).info(found);
      });
    });
  }
}

/**
 * The bytes after gzip of the scripts that the page itself names.
 * @param {webpack.Compilation} compilation
 */
export function firstLoad(compilation) {
  return gzipped(compilation, compilation.entrypoints.get("taskpane")?.getFiles() ?? []);
}

/**
 * The bytes after gzip of the scripts among some files, before they are written.
 * @param {webpack.Compilation} compilation
 * @param {readonly string[]} files
 */
export function gzipped(compilation, files) {
  const scripts = files.filter((file) => file.endsWith(".js"));
  return scripts.reduce((sum, file) => {
    const code = compilation.getAsset(file)?.source.buffer();
    return sum + (code === undefined ? 0 : gzipSync(code).length);
  }, 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

/** The files that the pane's page names. */
const PANE_FILES = [{ from: "assets/icon-*.png" }, { from: "src/taskpane/upgrade.js", to: "upgrade.js", info: asIs }];

/** The copy of office.js. */
const OFFICE_COPY = OFFICE_FILES.map((from) => ({ from, to: "office-js/", context: OFFICE_JS, info: asIs }));

/**
 * The files that go out as they are, but for the addresses in the manifest.
 * @param {string} base
 * @param {"self" | "cdn"} source
 */
function copies(base, source) {
  const manifest = {
    from: "manifest.xml",
    transform: (/** @type {Buffer} */ content) => manifestFor(content.toString(), base),
  };
  return new CopyPlugin({ patterns: [...PANE_FILES, manifest, ...(source === "self" ? OFFICE_COPY : [])] });
}

/**
 * The page of the pane.
 * @param {"self" | "cdn"} source
 * @param {string} [before] a script that comes before office.js
 */
function page(source, before) {
  return new HtmlPlugin({
    template: "src/taskpane/taskpane.html",
    filename: "taskpane.html",
    chunks: ["taskpane"],
    // Browsers that know no modules leave the bundles alone instead of stumbling over their syntax.
    scriptLoading: "module",
    before,
    officeJs: source === "self" ? "office-js/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`,
    policy: contentPolicy(source),
  });
}

/**
 * The server on this machine. Excel wants https, and so a certificate that the machine trusts; a browser does without.
 * @param {number} port
 * @returns {Promise<import("webpack-dev-server").Configuration>}
 */
async function devServer(port) {
  const { getHttpsServerOptions, verifyCertificates } = await import("office-addin-dev-certs");
  const trusted = verifyCertificates();
  if (!trusted) {
    process.stderr.write(
      "没有受信任的开发证书，以 http 提供，只能在浏览器里看。要在 Excel 里用，先运行 npx office-addin-dev-certs install\n",
    );
  }
  return {
    port,
    server: trusted ? { type: "https", options: await getHttpsServerOptions() } : "http",
    // The pane holds unsaved work: it is loaded anew, never patched while it runs.
    hot: false,
    client: { overlay: false },
    static: false,
  };
}

/**
 * The port of the server on this machine.
 * @param {unknown} setting as given with --env port=…
 */
export async function portOf(setting) {
  const { parseNumber } = await import("office-addin-cli");
  const wanted = setting ?? process.env.npm_package_config_dev_server_port;
  const port = parseNumber(wanted, `端口“${String(wanted)}”不是数字`);
  // parseNumber stops at the first character that is no digit, hence the comparison.
  if (port === undefined || String(port) !== String(wanted) || !Number.isInteger(port) || port < 1 || port > 65535) {
    throw new SettingError(`端口“${String(wanted)}”不是 1 到 65535 之间的整数`);
  }
  return port;
}

/**
 * What all builds have in common: the pane is the same in each.
 * @param {"development" | "production"} mode
 * @returns {webpack.Configuration}
 */
function common(mode) {
  return {
    mode,
    context: here,
    target: ["web", "es2022"],
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swc } },
        // Loading these does nothing, though their packages do not say so.
        { test: PURE, sideEffects: false },
      ],
    },
    optimization: {
      splitChunks: { chunks: "all" },
      // The compiler that is there already makes code as short as the usual minimizer does, in a third of the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    performance: { hints: false },
  };
}

/**
 * Where the built files go.
 * @param {string} folder
 */
function outputIn(folder) {
  // Later chunks are asked for beside the page, wherever that is.
  return { path: join(here, folder), publicPath: "", filename: "[name].[contenthash:8].js", clean: true };
}

/**
 * Tells whoever waits for a build how far it is: in one line on a screen, else in a line for every quarter. What is
 * built anew later is told no more.
 * @param {Pick<NodeJS.WriteStream, "isTTY" | "write">} stream
 * @returns {(share: number) => void} what is to be told, from 0 to 1
 */
export function progressOn(stream) {
  let told = -1;
  const tell = (/** @type {number} */ percent) => {
    const text = `正在准备预览，十几秒…… Building the preview, some fifteen seconds… ${percent}%`;
    if (stream.isTTY) stream.write(percent < 100 ? `\r${text}` : `\r${text}\n`);
    else if (percent % 25 === 0) stream.write(`${text}\n`);
  };
  return (share) => {
    for (const percent = Math.floor(share * 100); told < percent; told += 1) tell(told + 1);
  };
}

/** Whether there is somebody at a screen before whom a browser can be opened. */
function hasScreen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return CI === undefined && (process.platform !== "linux" || (DISPLAY ?? WAYLAND_DISPLAY) !== undefined);
}

/** What is left out of a build that somebody waits for: it makes files smaller, which on one machine nobody notices. */
const SOON = {
  minimize: false,
  concatenateModules: false,
  usedExports: false,
  innerGraph: false,
  mangleExports: false,
  flagIncludedChunks: false,
  realContentHash: false,
};

/**
 * The server of the preview: on this machine alone, at a free port.
 * @param {unknown} port as given with --env port=…
 * @returns {Promise<import("webpack-dev-server").Configuration>}
 */
async function previewServer(port) {
  return {
    host: "localhost",
    port: port === undefined ? "auto" : await portOf(port),
    open: hasScreen(),
    hot: false,
    // On one machine packing takes longer than it saves.
    compress: false,
    client: { overlay: false, logging: "warn" },
    static: false,
    onListening: ({ middleware, server }) => {
      const address = server?.address();
      const at = typeof address === "object" ? address?.port : undefined;
      middleware?.waitUntilValid(() => {
        process.stdout.write(`\n预览已就绪，请用浏览器打开  Preview ready at\n\n  http://localhost:${at}/\n\n`);
        process.stdout.write("按 Ctrl+C 结束  Press Ctrl+C to stop\n");
      });
    },
  };
}

/**
 * The preview: the pane as it is, in a page that does Excel's part.
 * @param {"development" | "production"} mode
 * @returns {webpack.Configuration}
 */
function preview(mode) {
  const joining = "join.js";
  return {
    ...common(mode),
    entry: { taskpane: PANE, preview: "./src/preview/main.tsx" },
    output: outputIn("build/preview"),
    devtool: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    plugins: [
      page("self", joining),
      new HtmlPlugin({
        template: "src/preview/preview.html",
        filename: "index.html",
        chunks: ["preview"],
        scriptLoading: "module",
        policy: contentPolicy("self"),
      }),
      new CopyPlugin({
        patterns: [...PANE_FILES, ...OFFICE_COPY, { from: `src/preview/pane/${joining}`, info: asIs }],
      }),
    ],
  };
}

/**
 * The add-in.
 * @param {Record<string, unknown>} env
 * @param {"development" | "production"} mode
 */
async function addIn(env, mode) {
  const source = officeSource(env.officejs);
  const port = env.WEBPACK_SERVE === true ? await portOf(env.port) : undefined;
  const base = port === undefined ? publicBase(env.base) : `https://localhost:${port}`;
  return {
    ...common(mode),
    entry: { taskpane: PANE },
    output: outputIn("dist"),
    // Maps while developing, or where they are asked for (--env maps): never "eval", which the page's policy forbids.
    ...(mode === "development" || env.maps === true ? { devtool: "source-map" } : {}),
    plugins: [page(source), copies(base, source), ...(mode === "production" ? [new FirstLoadBudget()] : [])],
    ...(port === undefined ? {} : { devServer: await devServer(port) }),
  };
}

/**
 * @param {Record<string, unknown>} env from the command line
 * @param {{ mode?: "development" | "production" }} options
 * @returns {Promise<webpack.Configuration>}
 */
export default async function configuration(env, { mode = "production" }) {
  if (env.preview !== true) return addIn(env, mode);
  if (env.WEBPACK_SERVE !== true) return preview(mode);
  const told = progressOn(process.stderr);
  told(0);
  const { optimization, plugins, ...built } = preview(mode);
  return {
    ...built,
    optimization: { ...optimization, ...SOON },
    plugins: [...(plugins ?? []), new webpack.ProgressPlugin(told)],
    // Packages do not change while it runs, and watching them takes time while the page wants to be loaded.
    watchOptions: { ignored: /node_modules/ },
    devServer: await previewServer(env.port),
  };
}
