import { type Outcome, sharing } from "../../src/rules/rule";
const outcome = (points: number): Outcome => ({
  status: "scored",
  points,
  explanation: { words: "计{points}分", parameters: { points } },
});

const never = (): Outcome => {
  throw new Error("made again");
};

describe("sharing outcomes", () => {
  it("gives back the outcome that was made for an equal key, without making it again", () => {
    const share = sharing();
    const first = share("1.5;2", () => outcome(3.5));
    expect(share("1.5;2", never)).toBe(first);
  });

  it("makes one outcome for each key, the empty one and zero among them", () => {
    const share = sharing();
    const made = ["", 0, "0"].map((key, points) => share(key, () => outcome(points)));
    expect(made).toEqual([outcome(0), outcome(1), outcome(2)]);
  });

  it("keeps the outcomes of one rule apart from those of another", () => {
    const [one, other] = [sharing(), sharing()];
    one("a", () => outcome(1));
    expect(other("a", () => outcome(2))).toEqual(outcome(2));
  });
});
