const { openSite } = require("./site");

module.exports = openSite;
