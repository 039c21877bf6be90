/** Zod's sentences in 60 languages, none of which the project says; each suite would load them anew. */
module.exports = {};
