"""The registry of reason codes: each with a plain name, what it means and what to do next.

A test fails on a code that is used but not registered, and on one that is registered but never used.
"""

from typing import Final

from lead_enrichment.domain.aws_reasons import AWS_REASONS
from lead_enrichment.domain.identity_reasons import IDENTITY_REASONS
from lead_enrichment.domain.model_reasons import MODEL_REASONS
from lead_enrichment.domain.reason import Reason
from lead_enrichment.domain.salesforce_reasons import SALESFORCE_REASONS

__all__ = ["REASONS", "Reason"]

_ALL: Final = (
    # what became of a lead that was read
    Reason("proven", "Proven", "Owner and address each stand on the company's website.", "Nothing to do."),
    Reason(
        "no_owner_published",
        "No owner published",
        "The website was read and names no owner.",
        "Ask the company, or look again later.",
        180,
    ),
    Reason(
        "no_address_published",
        "No address published",
        "The website was read and gives no postal address.",
        "Ask the company, or look again later.",
        180,
    ),
    Reason(
        "nothing_published",
        "Neither owner nor address published",
        "The website was read and gives neither an owner nor an address.",
        "Ask the company, or look again later.",
        180,
    ),
    Reason(
        "owner_not_sure_enough",
        "Owner not sure enough",
        "The website names somebody who may be the owner, but too little bears it out to take the name.",
        "Open the quoted page of the first candidate and decide.",
        180,
    ),
    Reason(
        "first_name_only",
        "First name only",
        "The website gives the owner's first name but no surname.",
        "Open the quoted page and complete the name by hand.",
        180,
    ),
    Reason(
        "initials_only",
        "Initials only",
        "The website gives the owner's surname, and of the first name only initials.",
        "Open the quoted page and complete the name by hand.",
        180,
    ),
    Reason(
        "several_equal_owners",
        "Several equal owners",
        "More than one person could be the owner, and none stands out.",
        "Pick one of the listed candidates.",
        180,
    ),
    Reason(
        "not_sure_enough",
        "Not sure enough",
        "Something was found, but below the confidence that is written without a look.",
        "Compare the quote with the page, then accept or reject.",
        90,
    ),
    Reason(
        "speaks_to_programs",
        "Speaks to programs",
        "A line that names an owner or an address gives orders to a program, so nothing is taken from it.",
        "Open the quoted page and judge by eye.",
        90,
    ),
    Reason(
        "opinions_differ",
        "Rules and model differ",
        "The rules and the language model read different values, each from a line that says so.",
        "Compare the listed candidates with the page, then accept one.",
        90,
    ),
    # why a website was not read
    Reason(
        "no_website",
        "No website",
        "The lead has no usable website, and its e-mail address is not a company's own.",
        "Add a website to the lead, then `retry`.",
    ),
    Reason(
        "bad_website",
        "Website not usable",
        "The website field holds something that is not a public web address.",
        "Correct the website of the lead, then `retry`.",
    ),
    Reason(
        "address_not_allowed",
        "Address not allowed",
        "The website lies on a private, local or reserved address or on a port that is not for websites.",
        "Correct the website, or list the network in ALLOW_NETWORKS if it is your own.",
    ),
    Reason(
        "domain_not_found",
        "Domain not found",
        "The domain does not exist or has no address.",
        "Check the spelling of the website.",
        30,
    ),
    Reason(
        "unreachable",
        "Website not reachable",
        "The website did not answer after all attempts.",
        "Nothing: it is tried again on the re-check date; `retry` tries now.",
        7,
    ),
    Reason(
        "http_error",
        "Website answers with an error",
        "The website answered, but with an error status instead of a page.",
        "Open the website in a browser; `retry` tries again.",
        14,
    ),
    Reason(
        "blocked",
        "Blocked by the website",
        "The website answers visitors like us with a challenge or refuses them.",
        "Open it in a browser by hand; we do not evade such checks.",
        30,
    ),
    Reason(
        "robots",
        "Not allowed by robots.txt",
        "The website's robots.txt asks programs not to read it.",
        "Look it up by hand.",
        90,
    ),
    Reason(
        "parked",
        "Parked domain",
        "The domain is parked or for sale; nobody's business is on it.",
        "Find the company's present website.",
        90,
    ),
    Reason(
        "under_construction",
        "Under construction",
        "The website is a placeholder without content.",
        "Look again later.",
        30,
    ),
    Reason(
        "other_company",
        "Another company's website",
        "The website belongs to, or forwards to, another company.",
        "Correct the website of the lead.",
        90,
    ),
    *IDENTITY_REASONS,
    Reason(
        "not_a_web_page",
        "Not a web page",
        "The address gives a file or an empty page instead of a readable web page.",
        "Check the website of the lead.",
        30,
    ),
    Reason(
        "too_large",
        "Page too large",
        "The page is larger, deeper or slower than what is read safely.",
        "Look it up by hand.",
        90,
    ),
    Reason(
        "redirect_loop",
        "Redirects without end",
        "The website forwards in a circle or too many times.",
        "Open it in a browser; tell the company.",
        30,
    ),
    Reason(
        "time_budget",
        "Out of time",
        "The lead used up its time before its website was read.",
        "`retry` tries again.",
        7,
    ),
    Reason(
        "browser_missing",
        "No browser available",
        "The page is built by scripts and no Chromium is installed to run them.",
        "Run `lead-enrichment doctor`; it names the command that installs Chromium.",
    ),
    Reason(
        "not_kept",
        "Pages not stored any more",
        "What was read from websites is kept for 24 hours at most, and this is not among it.",
        "Run it again without --replay; the new pages can be replayed for a day.",
    ),
    Reason("not_tried", "Not tried", "The lead has not been worked on yet.", "Run or resume the job."),
    # faults on our side
    Reason(
        "browser_crashed",
        "Browser stopped",
        "Chromium stopped while reading the page; the lead is tried again.",
        "Nothing; if it repeats, run `lead-enrichment doctor`.",
    ),
    Reason(
        "site_busy",
        "Website being visited",
        "Another worker was visiting the same website all the time.",
        "Nothing: it is tried again.",
    ),
    Reason(
        "store_busy",
        "Store busy",
        "The database was locked by another process for too long.",
        "Nothing: it is tried again; run fewer processes on one file if it repeats.",
    ),
    Reason(
        "store_unusable",
        "Store not usable",
        "The database file cannot be opened, read or written.",
        "Check the data folder's free space and permissions (`lead-enrichment doctor`).",
    ),
    Reason(
        "gave_up",
        "Gave up after repeated failures",
        "The lead failed as often as a message may be received, and was set aside.",
        "Look at `show LEAD`, then `retry`.",
    ),
    Reason(
        "internal_error",
        "Unexpected fault",
        "A fault in Lead Enrichment itself.",
        "Run again with --debug and report what it prints.",
    ),
    Reason(
        "lease_lost",
        "Taken over by another worker",
        "The lead's lease ran out and another worker has it.",
        "Nothing: the other worker finishes it.",
    ),
    *SALESFORCE_REASONS,
    # what is wrong with the input or the set-up
    Reason("no_such_file", "No such file", "The file does not exist.", "Check the path."),
    Reason("unreadable_file", "File not readable", "The file cannot be read as a table.", "Save it as CSV (UTF-8)."),
    Reason(
        "no_usable_column",
        "No usable column",
        "The file has neither a website nor an e-mail nor a company column.",
        "Name the headings id, company, website (or their Salesforce names).",
    ),
    Reason(
        "input_changed",
        "Input has changed",
        "The file is not the one any more that the job was started with, so rows and results may not fit.",
        "Run it again without --resume; websites read in the last 24 hours come from the cache.",
    ),
    Reason("no_leads", "No leads", "The file holds no rows under its headings.", "Check the export."),
    Reason(
        "cannot_listen",
        "Cannot listen",
        "A server of ours cannot take the port it was given.",
        "Choose another port, or end the program that has it.",
    ),
    Reason(
        "cannot_write",
        "Cannot write",
        "The output cannot be written.",
        "Choose another folder with --out, or free some space; then `--resume`.",
    ),
    Reason(
        "bad_setting",
        "Setting not usable",
        "A setting is missing or malformed.",
        "Correct it in the environment or .env.",
    ),
    Reason("no_such_job", "No such job", "There is no job with that id.", "`lead-enrichment status` lists the jobs."),
    Reason("no_such_lead", "No such lead", "No result is stored for that lead.", "Check the id, or run it first."),
    Reason("nothing_to_resume", "Nothing to resume", "No job of this file is stored.", "Run without --resume."),
    Reason(
        "nothing_to_retry",
        "Nothing to retry",
        "No lead of the job has failed, and every website answered.",
        "Nothing to do; `lead-enrichment status` lists the jobs.",
    ),
    Reason(
        "bad_cases", "Cases not usable", "The labelled cases cannot be read.", "See `evaluate --help` for the format."
    ),
    Reason("bad_usage", "Cannot be done as asked", "The options do not fit together.", "See `--help`."),
)

REASONS: Final[dict[str, Reason]] = {reason.code: reason for reason in (*_ALL, *AWS_REASONS, *MODEL_REASONS)}
