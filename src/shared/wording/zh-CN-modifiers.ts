import type { Severity } from "./severity";

/*
 * Messages of what an item has beside its rule, and of what is done to the table's sums.
 */

export const modifierWording = {
  "exempt-not-used": ["warning", "已注明“{label}”，本指标填报的其他内容不计，请核实"],
  "nothing-to-rescale": ["error", "所有计分指标都注明不适用，无法折算总分，请核实"],
  "total-open": ["warning", "“{label}”未填，总分暂不能确定"],
  "grade-lowered": ["notice", "等次由“{from}”降为“{to}”：{reason}（{clause}）"],

  // Results of another rubric
  "results-not-taken": ["error", "本表不取考评表“{rubric}”的结果，可取：{known}"],
  "results-open": ["warning", "考评表“{rubric}”的结果里，单位“{unit}”还没有最后的{what}，没有取用"],
  "results-differ": ["error", "填报的是{entered}，考评表“{rubric}”的结果是{value}，请核对后改成一致"],

  // A rubric file
  "lint-pass": ["error", "合格分{pass}分应在0与分值{max}分之间，且只用于计分的指标"],
  "lint-pass-missing": ["error", "条件看指标“{item}”是否合格，请为它写明合格分pass"],
  "lint-occurred-missing": ["error", "条件看指标“{item}”是否发生，它的规则应为occurred"],
  "lint-condition-value": ["error", "条件中的“{value}”不是单位属性“{attribute}”的取值，可用：{known}"],
  "lint-condition-own": ["error", "条件看的是指标“{item}”本身，请改看其他指标"],
  "lint-modifier-phases": ["error", "分阶段计分的指标不能设{what}，请拆成几个指标"],
  "lint-modifier-points": ["error", "评等次和一票否决的指标不能设{what}，请删去"],
  "lint-rescale-base": ["error", "只有计入基础分的指标不适用时可以折算或按满分计，现计入{counts}，请改用zero或mean"],
  "lint-limit-max": ["error", "条件成立时最多得{points}分，不低于分值{max}分，不起作用，请核对文件"],
  "lint-variant-fields": ["error", "这类单位的填报项目（{own}）应与其他单位（{usual}）相同，请改为两个指标"],
  "lint-variant-empty": ["error", "没有写明这类单位有什么不同，请写明max、phases或set"],
  "lint-section-mixed": ["error", "“{section}”设有封顶、保底或权重，所属指标应都计入同一处，现有：{counts}"],
  "lint-section-clause": ["error", "“{section}”设有封顶、保底或权重，请写明依据clause"],
  "lint-section-cap": ["error", "“{section}”封顶{cap}分，所属各项合计只有{actual}分，封顶不起作用，请核对文件"],
  "lint-section-bounds": ["error", "“{section}”保底{floor}分高于封顶{cap}分，请改正"],
  "lint-weights": ["error", "权重合计{actual}，应为1或100，请核对文件"],
  "lint-parts-combined": ["error", "各次满分合计为分值的{actual}倍，应为1倍，请核对各次的权重"],
  "lint-number-open": ["error", "单位属性“{attribute}”用作{what}，请写明min和max，min应大于0"],
  "lint-number-range": ["error", "单位属性“{attribute}”的min应不大于max，且只有数字可以设max"],
  "lint-totals-unused": ["error", "本表没有{what}，这项设置不起作用，请删去"],
  "lint-gate-effect": ["error", "“{grade}”是最好的等次，这一条不起作用，请改正"],
  "lint-places-order": ["error", "“{grade}”的累计名额{places}个应多于前一等次的{before}个"],
  "lint-places-mixed": ["error", "各等次应都按比例share或都按名额places，请统一"],
  "lint-number-twice": [
    "warning",
    "序号“{number}”在印制表中出现了两次，请核对文件；文件原文如此的，记入documentFaults",
  ],
  "lint-fault-unused": ["warning", "“{path}”处没有可由documentFaults解释的“{code}”，请删去这一条或改正位置"],
} as const satisfies Record<string, readonly [Severity, string]>;
