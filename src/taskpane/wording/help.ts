import { bilingual } from "../../shared/words";

/** What each step is for, a sentence a line; loaded when somebody asks for it. */
export const helpTexts = bilingual(
  {
    about: "帮助：{step}",
    close: "关闭",
    steps: {
      start:
        "先选一张考评表，点“看表样”可以看它印出来的样子。\n再把单位名单贴进来：在 Excel 里选中名单，复制，到第一行粘贴。\n点“生成工作表”，每个单位就有一张要填的表。\n您单位的表不在里面的，用自己的 Word 或 Excel 表起草一份。\n已经生成过的，这里写着现在做到哪一步、下一步做什么。",
      collect:
        "各单位填好交回的工作簿，在这里一起收进来。\n先选文件，程序列出每个单位填了多少；这时还没有写进来。\n同一格有两个不同的数时，选用哪一个。\n核对无误再点写入，写入以后到“校验”。",
      problems:
        "这里列出填错的、漏填的和被改动的地方，填一格查一格。\n点一条，就到那一格；改好以后这条自己消失。\n红色的错误不改好，结果不能作准；警告请看一看。\n写法不规范的（如全角数字），可以让程序代为改写。",
      results:
        "点“计分并写入”，得分、名次、等次写进工作簿。\n点一个单位，看它每一分怎么来的、依据哪一条。\n没有填全的单位只是暂计，不排名。\n填的数改了，要再计一次分。",
      readings:
        "文件没有写明的地方，可以有几种理解，每一处叫一个“口径”。\n程序先用默认的一种，要不要换由您单位决定。\n换之前先看：会改变几个单位。\n换了以后，要重新计分。",
      review:
        "计分以后又改了什么，在这里看得到。\n程序按现在的填报重算一遍，和工作簿里写着的结果对照。\n结果被手工改过的，可以恢复成上次计分的结果。\n考评表有新版本的，可以换版本计分，先看变化。",
      export:
        "选导出什么：一个单位的附件表、全部单位的，还是汇总表。\n公开版可以印发；内部版有名次和评分说明，不要外发。\n先看预览，再导出 Word 或 Excel 文件，文件在“下载”文件夹。\n“填报说明”是给填表人的一页纸，和工作簿一起发下去。\n数据文件（.json）用来存档，或者收进别的工作簿。",
    },
  },
  {
    about: "Help: {step}",
    close: "Close",
    steps: {
      start:
        "First choose a rubric; you can look at how it is printed.\nThen paste the list of units: copy it in Excel and paste it into the first row.\nMake the worksheets: each unit gets a sheet to fill in.\nWhere your table is missing, draft one from your own Word or Excel file.\nOnce there are worksheets, this tab tells how far you are and what to do next.",
      collect:
        "Take in the workbooks that units have filled in and sent back.\nChoose the files first: you see how much each unit has filled in, and nothing is written yet.\nWhere a cell has two different values, say which one to take.\nWrite when the list is right, then go to Check.",
      problems:
        "This lists what is wrong, missing or altered, and follows as you type.\nChoose a line to go to its cell; it disappears once it is mended.\nErrors must be mended before results are final; warnings should be looked at.\nUntidy writing, such as wide digits, can be rewritten for you.",
      results:
        "Scoring writes points, ranks and grades into the workbook.\nChoose a unit to see how each point came about and by which clause.\nUnits that are not complete are provisional and not ranked.\nAfter entries change, score again.",
      readings:
        "Where the document leaves something open, it can be read in several ways; each case is a reading.\nThe usual one is in force until your office decides otherwise.\nSee first how many units would change.\nAfter switching, score again.",
      review:
        "See what was changed after the scoring.\nThe entries are scored afresh and compared with the results in the workbook.\nResults that were edited by hand can be restored.\nWhere the rubric has another version, score by it after looking at the changes.",
      export:
        "Choose what to export: one unit's table, those of all, or one table for all units.\nThe public version can be issued; the internal one has ranks and explanations and stays inside.\nLook at the preview, then export a Word or Excel file to your downloads.\nThe guide is one page for whoever fills in; send it with the workbook.\nData files (.json) are for keeping, or for collecting into another workbook.",
    },
  },
);
