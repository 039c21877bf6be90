import { readFileSync } from "node:fs";
import { join } from "node:path";
import { surroundings } from "../src/taskpane/office";
import { misplaced } from "./support/manifestSchema";
import { attribute, everything, named, only, parseXml, type Element } from "./support/xmlTree";

const root = join(__dirname, "..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");

const prefixes = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};
const manifest = parseXml(xml, prefixes);
const text = (name: string) => only(manifest, name).text;
const value = (element: Element) => attribute(element, "DefaultValue");

/** What is spoken in Chinese, with its English. */
const strings = [only(manifest, "DisplayName"), only(manifest, "Description"), ...named(manifest, "bt:String")];

/** The width and height of a PNG file, from its header. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(join(root, file));
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file of the project that an address of an icon stands for. */
const fileOf = (address: string) => new URL(address).pathname.slice(1);

describe("the manifest as a whole", () => {
  test("has its elements where the schema wants them", () => {
    expect(misplaced(manifest)).toEqual([]);
  });

  test.each([
    ["an element too late", /(<Hosts>.*?<\/Hosts>)(.*?<\/Requirements>)/s, "$2$1", ["Hosts comes too late"]],
    ["an element missing", /<Permissions>.*?<\/Permissions>/, "", ["OfficeApp lacks Permissions"]],
    ["an element in a wrong place", /<Id>/, "<Label/><Id>", ["OfficeApp may not hold Label"]],
  ])("would be found to have %s", (_name, from, to, expected) => {
    const problems = misplaced(parseXml(xml.replace(from, to), prefixes));
    expect(problems.filter((problem) => expected.includes(problem))).toEqual(expected);
  });

  test("is a task pane for workbooks that may read and write them", () => {
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    expect(named(manifest, "Host").map(({ attributes }) => attributes.Name)).toEqual(["Workbook"]);
    expect(named(manifest, "ov:Host").map(({ attributes }) => attributes["xsi:type"])).toEqual(["Workbook"]);
    expect(text("Permissions")).toBe("ReadWriteDocument");
  });

  test("asks for ExcelApi 1.9 for the whole add-in, not only for its buttons", () => {
    expect(only(manifest, "Set").attributes).toEqual({ Name: "ExcelApi", MinVersion: "1.9" });
    expect(named(manifest, "ov:Requirements")).toEqual([]);
  });

  test("carries a GUID, and the version of the package", () => {
    expect(text("Id")).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(readFileSync(join(root, "package.json"), "utf8")).toContain(`"version": "${text("Version").slice(0, -2)}"`);
    expect(text("Version")).toMatch(/^\d+\.\d+\.\d+\.0$/);
  });
});

describe("the words", () => {
  test("are Chinese unless said otherwise, and all of them are there in English, too", () => {
    expect(text("DefaultLocale")).toBe("zh-CN");
    for (const string of strings) {
      expect(value(string)).toMatch(/\p{Script=Han}/u);
      expect(string.children.map(({ attributes }) => attributes.Locale)).toEqual(["en-US"]);
      expect(attribute(only(string, string.name.replace(/\w+$/, "Override")), "Value")).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test.each([
    ["DisplayName", 125],
    ["Description", 250],
    ["ProviderName", 125],
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
    ["ov:TaskpaneId", 125],
  ])("of %s have at most %i characters", (name, most) => {
    const words = named(manifest, name)
      .flatMap(everything)
      .flatMap((element) => [element.text, element.attributes.DefaultValue ?? "", element.attributes.Value ?? ""])
      .filter((word) => word !== "");
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word.length > most)).toEqual([]);
  });
});

describe("the resources", () => {
  const kinds: Record<string, string> = {
    "ov:Label": "bt:ShortStrings",
    "ov:Title": "bt:ShortStrings",
    "ov:Description": "bt:LongStrings",
    "ov:SourceLocation": "bt:Urls",
    "bt:Image": "bt:Images",
  };
  const asked = everything(manifest).filter(({ attributes }) => "resid" in attributes);
  const defined = everything(only(manifest, "ov:Resources")).flatMap(({ attributes }) => attributes.id ?? []);

  test("that are asked for are defined among those of their kind", () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const element of asked) {
      const list = only(manifest, kinds[element.name] ?? "").children.map(({ attributes }) => attributes.id);
      expect(list).toContain(attribute(element, "resid"));
    }
  });

  test("are each used, have each an id of their own, of at most 32 characters", () => {
    expect(new Set(asked.map((element) => attribute(element, "resid")))).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("have addresses on the development server, which the build replaces", () => {
    const addressed = everything(manifest).filter(
      ({ name, attributes }) => /Url$|SourceLocation$|Image$/.test(name) && !("resid" in attributes),
    );
    expect(addressed.length).toBeGreaterThan(0);
    expect(addressed.map(value).filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });
});

describe("the icons", () => {
  test("of the add-in have 32 and 64 pixels", () => {
    expect(pixels(fileOf(value(only(manifest, "IconUrl"))))).toEqual([32, 32]);
    expect(pixels(fileOf(value(only(manifest, "HighResolutionIconUrl"))))).toEqual([64, 64]);
  });

  test("of the ribbon have the sizes that they are given for, and the three that Excel needs are there", () => {
    const images = only(manifest, "bt:Images").children;
    const sizes = named(manifest, "ov:Icon").map((icon) =>
      icon.children.map((image) => {
        const size = Number(attribute(image, "size"));
        const file = images.find(({ attributes }) => attributes.id === image.attributes.resid);
        expect(pixels(fileOf(attribute(file ?? image, "DefaultValue")))).toEqual([size, size]);
        return size;
      }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    for (const given of sizes) expect(given).toEqual(expect.arrayContaining([16, 32, 80]));
  });
});

describe("the buttons", () => {
  const urlOf = (action: Element) => {
    const wanted = attribute(only(action, "ov:SourceLocation"), "resid");
    const found = only(manifest, "bt:Urls").children.find(({ attributes }) => attributes.id === wanted);
    return new URL(attribute(found ?? action, "DefaultValue"));
  };
  const actions = named(manifest, "ov:Action");

  test("are in a group of the Home tab, each with an id of its own", () => {
    expect(attribute(only(manifest, "ov:OfficeTab"), "id")).toBe("TabHome");
    const ids = [only(manifest, "ov:Group"), ...named(manifest, "ov:Control")].map((element) =>
      attribute(element, "id"),
    );
    expect(new Set(ids).size).toBe(3);
  });

  test("open one and the same pane", () => {
    expect(actions.map(({ attributes }) => attributes["xsi:type"])).toEqual(["ShowTaskpane", "ShowTaskpane"]);
    expect(new Set(named(manifest, "ov:TaskpaneId").map((id) => id.text)).size).toBe(1);
    expect(new Set(actions.map((action) => urlOf(action).pathname))).toEqual(new Set(["/taskpane.html"]));
  });

  test("tell the pane to open and to score", async () => {
    const office = { onReady: () => Promise.resolve({ host: "Excel" }) };
    const tasks = actions.map(async (action) => (await surroundings(office, urlOf(action).search)).task);
    expect(await Promise.all(tasks)).toEqual(["open", "score"]);
  });
});
