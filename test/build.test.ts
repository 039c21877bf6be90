import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentPolicy, manifestFor, officeSource, portOf, progressOn, publicBase } from "../webpack.config.js";

const root = join(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

describe("the address of deployment", () => {
  test.each([
    ["https://intranet.example", "https://intranet.example"],
    ["https://intranet.example/", "https://intranet.example"],
    ["https://intranet.example/rubric", "https://intranet.example/rubric"],
    ["https://intranet.example/rubric//", "https://intranet.example/rubric"],
    [" https://intranet.example:8443/a/b/ ", "https://intranet.example:8443/a/b"],
    ["HTTPS://Intranet.Example/Rubric", "https://intranet.example/Rubric"],
    ["https://考评.example/表", "https://xn--xw0as4v.example/%E8%A1%A8"],
  ])("%s becomes %s", (given, expected) => {
    expect(publicBase(given)).toBe(expected);
  });

  test.each([
    ["is missing", undefined, "缺少部署地址"],
    ["is empty", " ", "缺少部署地址"],
    ["is --env base without a value", true, "缺少部署地址"],
    ["is not encrypted", "http://intranet.example", "不是 https"],
    ["is a file", "file:///srv/rubric", "不是 https"],
    ["is relative", "/rubric", "不是完整的网址"],
    ["has no scheme", "intranet.example/rubric", "不是完整的网址"],
    ["has no host", "https://", "不是完整的网址"],
    ["has a query", "https://intranet.example/?a=1", "只能有服务器和路径"],
    ["has a fragment", "https://intranet.example/#a", "只能有服务器和路径"],
    ["has a password", "https://me:secret@intranet.example", "只能有服务器和路径"],
  ])("is refused where it %s", (_name, given, message) => {
    expect(() => publicBase(given)).toThrow(message);
  });
});

describe("the manifest for an address", () => {
  test("has it everywhere in place of the development server", () => {
    const made = manifestFor(manifest, "https://intranet.example/rubric");
    expect(made).not.toContain("localhost");
    expect(made.match(/https:\/\/intranet\.example\/rubric\/(?!\/)/g)?.length).toBe(
      manifest.match(/https:\/\/localhost:3000\//g)?.length,
    );
    expect(made.replaceAll("https://intranet.example/rubric", "https://localhost:3000")).toBe(manifest);
  });

  test("stays well-formed with an & in the path", () => {
    expect(manifestFor(manifest, "https://a.example/b&c")).toContain('"https://a.example/b&amp;c/taskpane.html"');
  });

  test("takes a $ in the path as it is", () => {
    expect(manifestFor(manifest, "https://a.example/$&")).toContain('"https://a.example/$&amp;/taskpane.html"');
  });
});

describe("the source of office.js", () => {
  test("is the copy unless said otherwise", () => {
    expect([officeSource(undefined), officeSource("self"), officeSource("cdn")]).toEqual(["self", "self", "cdn"]);
  });

  test.each([["CDN"], [""], [true]])("cannot be %p", (given) => {
    expect(() => officeSource(given)).toThrow("officejs 只能是 self");
  });

  test("is the only one besides the page's own server that may send scripts", () => {
    expect(contentPolicy("self")).toContain("script-src 'self';");
    expect(contentPolicy("cdn")).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  });
});

describe("the policy of the page", () => {
  test.each(["self", "cdn"] as const)("forbids scripts in the page and eval (office.js from %s)", (source) => {
    expect(contentPolicy(source)).toContain("default-src 'self'; script-src 'self'");
    expect(contentPolicy(source)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  });
});

describe("the port of the development server", () => {
  test("is that of the command line", async () => {
    expect(await portOf("3100")).toBe(3100);
  });

  test.each([["0"], ["65536"], ["30.5"], ["-1"], ["3000x"], ["port"], [true]])("cannot be %p", async (given) => {
    await expect(portOf(given)).rejects.toThrow("端口");
  });
});

describe("how far a build is", () => {
  const told = (isTTY: boolean) => {
    const written: string[] = [];
    const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    const tell = progressOn({ isTTY, write });
    for (const share of [0, 0.1, 0.3, 0.299, 1, 0.5, 1]) tell(share);
    return written;
  };

  test("is told in a line for every quarter where it is kept, and never goes back", () => {
    expect(told(false).map((line) => /(\d+%)\n$/.exec(line)?.[1])).toEqual(["0%", "25%", "50%", "75%", "100%"]);
  });

  test("is told in one line on a screen", () => {
    const text = told(true).join("");
    expect(text.split("\n")).toHaveLength(2);
    expect(text.split("\r")).toHaveLength(102);
    expect(text).toMatch(/100%\n$/);
  });
});

describe("a build", () => {
  const out = mkdtempSync(join(tmpdir(), "rubric-build-"));
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const build = (...settings: string[]) =>
    execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", out, ...settings], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    });
  const built = (name: string) => readFileSync(join(out, name), "utf8");
  const bundles = () => readdirSync(out).filter((name) => name.endsWith(".js") && name !== "upgrade.js");

  beforeAll(() => build("--env", "base=https://intranet.example/rubric/"));
  afterAll(() => {
    rmSync(out, { recursive: true });
  });

  test("points to the office's server and nowhere else", () => {
    expect(built("manifest.xml")).toBe(manifestFor(manifest, "https://intranet.example/rubric"));
    expect(built("taskpane.html")).not.toMatch(/https?:\/\//);
  });

  test("has a page whose policy its own scripts obey", () => {
    const page = built("taskpane.html");
    expect(page).toContain(contentPolicy("self"));
    expect(page.match(/<script[^>]*>/g)).toHaveLength(page.match(/<script (?:type="?module"? )?src=/g)?.length ?? 0);
    for (const name of bundles()) {
      expect(built(name)).not.toMatch(/(?<![.\w])eval\(/);
      // Only zod could make functions from text, and both entries tell it not to.
      if (built(name).includes("new Function(")) expect(built(name)).toContain("jitless");
    }
    // The pane's entry and its worker's.
    expect(bundles().filter((name) => built(name).includes("jitless:!0"))).toHaveLength(2);
  });

  test("holds nothing of the preview", () => {
    expect(readdirSync(out)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:index\.html|join\.js|preview)/)]),
    );
    for (const name of bundles()) expect(built(name)).not.toContain("becomeExcelOf");
  });

  test("names its bundles by what is in them", () => {
    expect(bundles().length).toBeGreaterThan(0);
    expect(bundles().filter((name) => !/\.[\da-f]{8}\.js$/.test(name))).toEqual([]);
  });

  test("has no source maps, which nobody asked for", () => {
    expect(readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".map"))).toEqual([]);
    for (const name of bundles()) expect(built(name)).not.toContain("sourceMappingURL");
  });

  test("carries office.js unchanged, with its Chinese and English texts and its licence", () => {
    const dist = join(root, "node_modules/@microsoft/office-js/dist");
    const files = readdirSync(join(out, "office-js"), { recursive: true, encoding: "utf8" });
    const scripts = files.filter((name) => name.endsWith(".js"));
    for (const name of scripts) {
      expect(readFileSync(join(out, "office-js", name)).equals(readFileSync(join(dist, name)))).toBe(true);
    }
    const hosts = ["excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "excel-ios-16.00.js"];
    const rest = ["office.js", "o15apptofilemappingtable.js", "telemetry/oteljs_agave.js", "LICENSE.md"];
    const texts = ["zh-cn/office_strings.js", "en-us/office_strings.js", "ariatelemetry/aria-web-telemetry.js"];
    expect(files).toEqual(expect.arrayContaining([...hosts, ...rest, ...texts].map((name) => join(name))));
  });

  test("carries the icons and the words for old browsers, in a script that those understand", () => {
    expect(readdirSync(join(out, "assets")).sort()).toEqual([
      "icon-16.png",
      "icon-32.png",
      "icon-64.png",
      "icon-80.png",
    ]);
    expect(built("upgrade.js")).not.toMatch(/=>|`|\b(?:const|let|class)\b|\?\./);
    expect(built("taskpane.html")).toContain("请升级 Excel");
  });

  test("for an address that Excel would not open is refused in one sentence", () => {
    const refused = () => build("--env", "base=http://intranet.example");
    expect(refused).toThrow("部署地址“http://intranet.example”不是 https");
    expect(refused).not.toThrow(/\n\s+at /);
  });
});
