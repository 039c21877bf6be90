/** What is counted one by one: persons, households, enterprises, villages. */
const COUNTS = /(?:人|户|家|个|企业|单位|村|县|件|次|场|期)数$/u;

/** That a number is a count, where its name says so: 就读人数, 脱贫户数. */
export function wholeOf(name: string): { readonly whole?: true } {
  return COUNTS.test(name) ? { whole: true } : {};
}
