/** What the forms of the editor say beside the names of their fields. */
export interface EditFormTexts {
  readonly notTaken: (why: string) => string;
  readonly required: string;
  readonly listHint: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly addElement: string;
  readonly addElementTo: (list: string) => string;
  readonly addTo: (what: string) => string;
  readonly element: (what: string, number: number) => string;
  readonly removeElement: (number: number) => string;
  readonly removeElementOf: (number: number, list: string) => string;
  readonly removeName: (name: string) => string;
  readonly newName: (what: string) => string;
  readonly blankIs: (what: string) => string;
}

export const editFormZhCN: EditFormTexts = {
  notTaken: (why) => `有的内容还没有填好，改动暂时没有采用，请看有红字的地方。${why}`,
  required: "请填写",
  listHint: "几个数用分号隔开",
  none: "（没有）",
  yes: "是",
  no: "否",
  addElement: "添加一个",
  addElementTo: (list) => `添加一个：${list}`,
  addTo: (what) => `添加：${what}`,
  element: (what, number) => `${what} ${number}`,
  removeElement: (number) => `删除第 ${number} 个`,
  removeElementOf: (number, list) => `删除第 ${number} 个：${list}`,
  removeName: (name) => `删除：${name}`,
  newName: (what) => `${what}：新的名称`,
  blankIs: (what) => `留空：${what}`,
};

export const editFormEnUS: EditFormTexts = {
  notTaken: (why) =>
    `Something is not filled in properly, see the fields in red; until then the changes are not used. ${why}`,
  required: "Please fill in",
  listHint: "Separate numbers by semicolons",
  none: "(none)",
  yes: "Yes",
  no: "No",
  addElement: "Add one",
  addElementTo: (list) => `Add one: ${list}`,
  addTo: (what) => `Add: ${what}`,
  element: (what, number) => `${what} ${number}`,
  removeElement: (number) => `Remove number ${number}`,
  removeElementOf: (number, list) => `Remove number ${number}: ${list}`,
  removeName: (name) => `Remove: ${name}`,
  newName: (what) => `${what}: new name`,
  blankIs: (what) => `Blank: ${what}`,
};
