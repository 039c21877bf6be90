/* The usual titles of the fields that a rule's sentence names as well, where a rubric has no words of its own. */

export const titles = {
  done: "是否完成",
  begun: "是否开展",
  occurred: "是否发生",
  count: "实际次数",
  actual: "实际完成数",
  target: "目标任务数",
  people: "人数",
  noTask: "无行业扶贫任务",
  taskMet: "是否完成任务",
  value: "数值",
  current: "本年数",
  previous: "上年数",
  marks: "各评分",
  unitMarks: "各单位得分",
  sizes: "各单位规模",
  standard: "目标值",
} as const satisfies Record<string, string>;
