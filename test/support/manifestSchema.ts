import type { Element } from "./xmlTree";

/*
 * The order of elements in an Office manifest (task pane, version 1.1 with VersionOverrides 1.0), as far as this
 * project uses it. "!" marks an element that has to be there; an element not listed as a parent has no children.
 */

const LOCALIZED = ["Override"];
const ICON_LIST = ["bt:Image!"];

const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings!",
    "Permissions!",
    "Dictionary",
    "ov:VersionOverrides",
  ],
  DisplayName: LOCALIZED,
  Description: LOCALIZED,
  Hosts: ["Host!"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!"],
  "ov:VersionOverrides": ["ov:Description", "ov:Requirements", "ov:Hosts", "ov:Resources"],
  "ov:Hosts": ["ov:Host!"],
  "ov:Host": ["ov:DesktopFormFactor"],
  "ov:DesktopFormFactor": ["ov:GetStarted", "ov:FunctionFile", "ov:ExtensionPoint!"],
  "ov:ExtensionPoint": ["ov:OfficeTab", "ov:CustomTab"],
  "ov:OfficeTab": ["ov:Group!"],
  "ov:Group": ["ov:Label!", "ov:Icon!", "ov:Control!"],
  "ov:Control": ["ov:Label!", "ov:Supertip!", "ov:Icon!", "ov:Action!"],
  "ov:Supertip": ["ov:Title!", "ov:Description!"],
  "ov:Icon": ICON_LIST,
  "ov:Action": ["ov:TaskpaneId", "ov:SourceLocation!", "ov:Title"],
  "ov:Resources": ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ICON_LIST,
  "bt:Urls": ["bt:Url!"],
  "bt:ShortStrings": ["bt:String!"],
  "bt:LongStrings": ["bt:String!"],
  "bt:String": ["bt:Override"],
};

/** What the schema says against an element and what is in it, in words; nothing where it is in order. */
export function misplaced(element: Element): string[] {
  const order = ORDER[element.name] ?? [];
  const names = order.map((name) => name.replace("!", ""));
  const places = element.children.map(({ name }) => names.indexOf(name));
  const found = element.children.map(({ name }) => name);
  return [
    ...found.filter((name) => !names.includes(name)).map((name) => `${element.name} may not hold ${name}`),
    ...found.filter((_, at) => (places[at] ?? 0) < (places[at - 1] ?? 0)).map((name) => `${name} comes too late`),
    ...order
      .filter((name) => name.endsWith("!") && !found.includes(name.replace("!", "")))
      .map((name) => `${element.name} lacks ${name.replace("!", "")}`),
    ...element.children.flatMap(misplaced),
  ];
}
