import type { IssueTable } from "./table";

/** What is wrong or remarkable in a sheet of an office's own and in its map, in Chinese. */
export const ownBookIssuesChinese = {
  "map-rubric-other": ["error", "对应表是考评表“{found}”的，不是“{expected}”的；请换对应表，或用map重新做一份"],
  "map-sheet-missing": [
    "error",
    "工作簿里没有对应表所写的这张工作表，现有：{#known}；请把工作表改回原名，或改对应表的sheet",
  ],
  "map-item-unknown": ["error", "考评表没有指标“{item}”，请改对应表"],
  "map-field-unknown": ["error", "指标没有填报项目“{field}”，可以写的有：{#known}；请改对应表"],
  "map-attribute-unknown": ["error", "没有单位属性“{attribute}”，可以写的有：{#known}；请改对应表"],
  "map-item-twice": ["error", "同一指标的同一项目对应了两处（{first}、{second}），请在对应表里删去一处"],
  "map-column-twice": ["error", "这一处对应了两项（指标{first}、指标{second}），请在对应表里删去一项"],
  "map-points-beside": ["error", "指标既对应了最后得分（points），又对应了算出得分的填报项目，请在对应表里留一种"],
  "map-header-lost": [
    "error",
    "这里的表头应为“{header}”，现为“{now}”；按文字另外找到的：{#others}。请核对表头，或用map重新做对应表",
  ],
  "map-header-moved": ["notice", "表头“{header}”原在{from}，移到了这里，已按新的位置读"],
  "map-maximum": ["error", "表头写的满分是{found}分，考评表是{expected}分；请核对是不是同一项、同一年的表"],
  "map-unit-twice": ["error", "单位“{name}”在{first}已有一行，每个单位只能有一行，请删去或改名"],
  "map-no-units": ["error", "从这里起没有单位名称，请核对对应表的first和name"],
  "map-lines-skipped": ["notice", "这些行不是单位，没有读入：{#names}"],
  "map-names-below": [
    "warning",
    "{blank}没有名称，读到这里为止；下面还有“{name}”等没有读。都要读的，删去空行，或在对应表里写last",
  ],
  "map-result-unknown": ["error", "考评表没有“{what}”，请改对应表的results"],
  "map-result-is-entry": [
    "error",
    "结果{what}和填报项目（或单位名称）是同一处，写入会盖掉填报的数据；请改对应表的results",
  ],
  "map-result-twice": ["error", "两项结果对应了同一处（{first}、{second}），请改对应表的results"],
  "map-result-moved": ["error", "有的列移动了，不能确定结果{what}还在不在这里，没有写入；请用map重新做对应表"],
  "map-nothing-found": [
    "error",
    "没有找到和“{rubric}”的指标对得上的表头，请核对是不是这张考评表，或用--sheet指定工作表",
  ],
  "map-item-missing": ["warning", "表里没有找到这项指标的列，请在对应表的entries里补上；表里没有的，这项算未填"],
  "map-item-rivals": ["warning", "这一处按指标{item}对应，也可能是指标{#others}，请核对"],
  "map-item-twins": ["warning", "指标{item}暂按这一处读；{#others}的表头也像是它，没有用，请核对哪一处才是"],
  "map-maximum-found": [
    "warning",
    "表头写的满分是{found}分，考评表是{expected}分；请核对是不是同一项、同一年的表，改好以前不能计分",
  ],
  "import-unit-missing": ["error", "生成的工作簿里没有这个单位，请核对名称，或用包括它的名单重新生成"],
  "import-no-place": ["error", "生成的工作簿里没有填这一项的地方，没有抄"],
  "import-points": [
    "warning",
    "表里只有最后得分，生成的工作簿要填的是算出得分的数据，没有抄；用score --map可以按填报的得分计",
  ],
  "import-differs": ["error", "生成的工作簿里已填“{there}”，与这里的“{value}”不同；请核对，改成一样的或清空一处"],
  "import-other-rubric": ["error", "这是“{found}”的工作簿，或考评表的版本不同；请用同一张考评表生成的"],
  "map-one-book": ["error", "用--map时一次只读一个工作簿，请删去这一个"],
  "formulas-without-map": ["error", "选项“--replace-formulas”要与“--map”和“-o”一起用"],
  "map-result-elsewhere": [
    "error",
    "结果{what}要写在这里，但{other}的表头像是它，没有写入。列移动了的，用map重新做对应表；就要写在这里的，把那一列写进对应表的unmapped",
  ],
  "map-values-replaced": ["notice", "结果栏里原有的{count}个值换成了现在的结果"],
  "audit-differs": ["warning", "贵单位公式得{theirs}，计分得{ours}"],
  "audit-differs-for": ["warning", "贵单位公式得{theirs}，计分得{ours}：{#reason}"],
} as const satisfies IssueTable;
