// What jsforce does against the sandbox; prints one JSON object of outcomes.
// usage: node use_sandbox.mjs URL LEAD_ID LEAD_ID
import jsforce from "jsforce";

const [url, first, second] = process.argv.slice(2);
const told = {};
const credentials = { grant_type: "client_credentials", client_id: "ck", client_secret: "cs" };
const codeOf = (error) => error.errorCode ?? error.message;

async function token() {
  const body = new URLSearchParams(credentials);
  const answer = await fetch(`${url}/services/oauth2/token`, { method: "POST", body });
  return (await answer.json()).access_token;
}

const byPassword = new jsforce.Connection({ loginUrl: url });
told.soapLogin = (await byPassword.login("u@example.com", "pwtok")).id;
told.soapLogin65 = await new jsforce.Connection({ loginUrl: url, version: "65.0" })
  .login("u@example.com", "pwtok")
  .then(() => "in", (error) => String(codeOf(error)).replace(/.*(INVALID_OPERATION).*/s, "$1"));

const connection = new jsforce.Connection({
  instanceUrl: url,
  accessToken: await token(),
  version: "65.0",
  refreshFn: (_, done) => token().then((fresh) => done(null, fresh), done),
});
told.identity = (await new jsforce.Connection({ instanceUrl: url, loginUrl: url, accessToken: byPassword.accessToken }).identity()).username;
told.fields = (await connection.sobject("Lead").describe()).fields.some((field) => field.name === "Enriched_City__c");
told.all = (await connection.query("SELECT Id FROM Lead", { autoFetch: true, maxFetch: 5000, headers: { "Sforce-Query-Options": "batchSize=200" } })).records.length;
told.found = (await connection.sobject("Lead").find({ IsConverted: false, Website: { $ne: null } }, "Id, Company").limit(3)).length;
told.retrieved = (await connection.sobject("Lead").retrieve([first, second])).map((record) => record.Company);
await connection.sobject("Lead").update({ Id: first, City: "Paris" });
told.updated = (await connection.sobject("Lead").update([{ Id: first, City: "Lyon" }, { Id: second, City: "Lyon" }])).map((result) => result.success);
told.badField = await connection.sobject("Lead").update({ Id: first, Nope__c: 1 }).then(() => "saved", codeOf);
told.created = (await connection.sobject("Lead").create({ LastName: "Z", Company: "ZZ" })).success;

const old = { "If-Unmodified-Since": "Mon, 09 Jun 2025 22:00:23 GMT" };
const path = (id) => `/services/data/v65.0/sobjects/Lead/${id}`;
const headers = { authorization: `Bearer ${connection.accessToken}`, "content-type": "application/json" };
told.conditional = (await fetch(url + path(first), { method: "PATCH", headers: { ...headers, ...old }, body: '{"City":"X"}' })).status;
const part = (id, referenceId, httpHeaders) => ({ method: "PATCH", url: path(id), referenceId, httpHeaders, body: { City: "Composite" } });
const composite = { compositeRequest: [part(first, "plain", {}), part(second, "conditional", old)] };
told.composite = (await connection.requestPost("/services/data/v65.0/composite", composite)).compositeResponse.map((answer) => answer.httpStatusCode);

const stream = await connection.bulk2.query("SELECT Id, City FROM Lead");
told.bulkQuery = (await stream.toArray()).length;
told.bulkUpdated = (await connection.bulk2.loadAndWaitForResults({ object: "Lead", operation: "update", input: [{ Id: first, City: "Nice" }], pollTimeout: 20000, pollInterval: 100 })).successfulResults.length;
told.limits = (await connection.limits()).DailyApiRequests.Max;
told.metadata = (await connection.metadata.describe("65.0")).metadataObjects.map((item) => item.xmlName);

await fetch(`${url}/sandbox/expire-tokens`, { method: "POST" });
told.refreshed = (await connection.query("SELECT Id FROM Lead LIMIT 2")).records.length;
console.log(JSON.stringify(told));
