import { script } from "./script";

script("check:types");
script("check:lint");
script("check:lookups");
script("check:format");
script("check:imports");
script("check:unused");
