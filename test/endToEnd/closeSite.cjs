const { closeSite } = require("./site");

module.exports = closeSite;
