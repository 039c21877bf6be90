import { bilingual } from "../../shared/words";

/** The way through the pane in three steps, for whoever sees it for the first time. */
export const firstUseTexts = bilingual(
  {
    title: "三步做完考核",
    begin: "选表并贴名单：在“开始”选一张考评表，把单位名单贴进去，生成工作表。",
    fill: "填报、收表、校验：发给各单位填写，交回的用“收表”收进来，再到“校验”补上漏的、改好错的。",
    finish: "计分、导出附件：在“评分”计分，看名次和每一分的依据，再到“导出”做出可以印发的附件。",
    seen: "知道了",
  },
  {
    title: "An assessment in three steps",
    begin:
      "Choose a rubric and paste the units: on Start, choose a rubric, paste the list of units and make worksheets.",
    fill: "Fill in, collect, check: send the workbook out, take back what returns on Collect, and complete and mend it on Check.",
    finish:
      "Score and export: have the results written on Score, look at ranks and at what each point rests on, and make the appendices on Export.",
    seen: "Got it",
  },
);
