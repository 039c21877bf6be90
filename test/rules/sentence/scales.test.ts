import { eachIsTold } from "../../support/toldRules";
import { bands, entered, linear, measuredTold as told, satisfaction, shortfall } from "../../support/toldMeasures";

describe("how points are made", () => {
  const whole = entered("次", { whole: true });

  eachIsTold([
    told(
      "满意度90%及以上得10分，80%及以上、低于90%得8分，低于80%得0分",
      entered("%"),
      bands({ atLeast: 90, points: 10 }, { atLeast: 80, below: 90, points: 8 }, { below: 80, points: 0 }),
      { labels: satisfaction },
    ),
    told(
      "数值高于90得9至10分（由审核人评定），60及以上、90及以下得4至9分（按比例），低于60扣1分",
      entered(""),
      bands(
        { above: 90, points: { least: 9, most: 10 } },
        { atLeast: 60, atMost: 90, points: { atLower: 4, atUpper: 9 } },
        { below: 60, points: -1 },
      ),
    ),
    told(
      "引进人才5名及以上得10分，低于5名得0分",
      entered("名", { whole: true }),
      bands({ atLeast: 5, points: 10 }, { below: 5, points: 0 }),
      { labels: { value: "引进人才" } },
    ),
    told(
      "全市名次第1名得10分，第2至3名得8分，第4名及以后得0分",
      entered("名次", { min: 1, whole: true }),
      bands({ is: 1, points: 10 }, { atLeast: 2, atMost: 3, points: 8 }, { atLeast: 4, points: 0 }),
      { labels: { value: "全市名次" } },
    ),
    told(
      "满意度达到95%得10分，每低1个百分点扣0.2分（不足1个百分点的按比例计），最低0分；低于60%的得0分",
      entered("%"),
      shortfall(),
      { labels: satisfaction, noPointsIf: { below: 60 } },
    ),
    told(
      "数值达到95%得8分，每低5个百分点扣0.2分，每高2个百分点加1分（不足5个百分点的不计，不足2个百分点的不计），最高10分，不设最低分",
      entered("%"),
      shortfall({ start: 8, step: 5, partSteps: "down", beyond: { step: 2, amount: 1 }, floor: null }),
    ),
    told(
      "数值不超过“目标值”得10分，每多2次扣0.2分，每少2次加0.5分（不足2次的按2次计），最高10分，最低-3分",
      whole,
      shortfall({
        better: "lower",
        target: "entered",
        step: 2,
        partSteps: "up",
        beyond: { step: 2, amount: 0.5 },
        floor: -3,
      }),
    ),
    told(
      "数值达到“下达任务”得10分，每少1元扣0.2分（不足1元的按比例计），最低0分",
      entered("元"),
      shortfall({ target: "entered" }),
      {
        labels: { standard: "下达任务" },
      },
    ),
    told("数值不超过3次得10分，每多1次扣1分，最低0分", whole, shortfall({ better: "lower", target: 3, amount: 1 })),
    told("数值每1次得0.5分，最高10分", whole, linear(0.5, 0, 0)),
    told("数值从8分起，每1天扣0.5分（不足1天的按比例计），最高10分，不设最低分", entered("天"), linear(-0.5, 8, null)),
    told("数值从-5分起，每1天加0.5分（不足1天的按比例计），最高10分，最低0分", entered("天"), linear(0.5, -5, 0)),
    told("考核成绩每1个百分点得0.1分（不足1个百分点的按比例计），最高10分", entered("%"), linear(0.1, 0, 0), {
      labels: { value: "考核成绩" },
    }),
    told("数值即为得分，最高10分", entered("分"), linear(1, 0, 0)),
    told("数值达到98%得满分10分；不足的，得分＝10×该数÷98%", entered("%"), { kind: "share", full: 98 }),
  ]);
});
