import { script } from "./script";

script("check:format");
script("check:imports");
script("check:unused");
