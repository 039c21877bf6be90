import { inWorker, onPage, type Answer } from "../../src/taskpane/apart/apart";
import { perform, type Job } from "../../src/taskpane/apart/jobs";
import type { PrintedTable } from "../../src/drafting/printedTable";

const HEAD = ["序号", "考核项目", "考核内容", "分值", "评分标准"];
const TABLE: PrintedTable = {
  name: "表",
  before: ["2024年度考核评分表"],
  rows: [
    HEAD,
    ["1", "巡河", "按期巡河", "60", "按任务完成率计分。"],
    ["2", "整改", "按时整改", "40", "每发现1处扣2分，扣完为止。"],
  ],
  after: ["注：90分以上为优秀，60分以下为不合格。"],
};

const TABLES = { job: "tables", input: { html: "", text: "甲\t乙\n1\t2" } } as const;

/** A worker as browsers have it: what goes in and out is copied. */
class FakeWorker extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  terminated = false;
  readonly asked: Job[] = [];

  postMessage(job: Job): void {
    this.asked.push(structuredClone(job));
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: Answer): void {
    this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

function open() {
  const workers: FakeWorker[] = [];
  const apart = inWorker(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, apart };
}

test("a worker is begun with the first job and does all of them", async () => {
  const { workers, apart } = open();
  expect(workers).toHaveLength(0);
  for (let round = 0; round < 2; round += 1) {
    const done = apart.perform(TABLES);
    const [worker] = workers;
    worker?.say({ is: "ready" });
    worker?.say({ is: "outcome", outcome: await perform(TABLES) });
    expect(await done).toEqual(await onPage.perform(TABLES));
  }
  expect(workers.map(({ asked }) => asked)).toEqual([[TABLES, TABLES]]);
});

test("a job that is stopped ends at once, and the next one has a worker of its own", async () => {
  const { workers, apart } = open();
  const stopped = apart.perform(TABLES);
  apart.stop();
  expect(await stopped).toMatchObject({ ok: false, issues: [{ code: "job-stopped" }] });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
  apart.stop();
  void apart.perform(TABLES);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test("where the worker cannot be loaded the page does the job", async () => {
  const { workers, apart } = open();
  const done = apart.perform(TABLES);
  workers[0]?.fail("not loaded");
  expect(await done).toEqual(await perform(TABLES));
});

test("a fault of the program, and what is too much for a worker, are told", async () => {
  const { workers, apart } = open();
  const broken = apart.perform(TABLES);
  workers[0]?.say({ is: "fault", fault: "TypeError: x" });
  await expect(broken).rejects.toThrow("TypeError: x");
  const tooMuch = apart.perform(TABLES);
  workers[0]?.say({ is: "ready" });
  workers[0]?.fail("out of memory");
  await expect(tooMuch).rejects.toThrow("out of memory");
});

test("all that jobs come to can be copied from a worker", async () => {
  const options = { id: "own", title: "考核表", columns: new Map() };
  const jobs: readonly Job[] = [
    TABLES,
    { job: "seen", input: TABLE },
    { job: "draft", input: { table: TABLE, options } },
  ];
  for (const job of jobs) {
    const outcome = await perform(structuredClone(job));
    expect(outcome.ok).toBe(true);
    expect(structuredClone(outcome)).toEqual(outcome);
  }
});
