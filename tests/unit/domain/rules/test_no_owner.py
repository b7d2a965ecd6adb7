import pytest

COMPANY = "Larkspur Tree Care"
STRANGERS = [
    "<h2>Education</h2><ul><li>Wesley Marshall Law School, J.D.</li><li>Case Halden, J.D., 1998</li></ul>",
    "<blockquote>Great work! <cite>Tobias Wrenfield, Owner, Halden Bakery</cite></blockquote>",
    '<div class="testimonials"><p>They saved our oak.</p><p>Tobias Wrenfield</p><p>Owner, Halden Bakery</p></div>',
    '<div class="review"><p>Best crew ever</p><p>Tobias Wrenfield, Homeowner</p></div>',
    "<footer><p>Website by Tobias Wrenfield, owner of Pixel Barn</p></footer>",
    "<p>Photos: Tobias Wrenfield</p>",
    "<p>Tobias Wrenfield, Office Manager</p>",
    "<h3>Tobias Wrenfield</h3><p>Dental Hygienist</p>",
    "<h3>Tobias Wrenfield</h3><p>Associate Attorney</p><h3>Greta Halden</h3><p>Paralegal</p>",
    "<p>Former owner Tobias Wrenfield retired in 2010.</p>",
    "<p>Tobias Wrenfield, vice president of sales</p>",
    "<p>Posted by Tobias Wrenfield on March 3, 2021</p>",
    "<p>As business owner you know: time is money. Call Larkspur Tree Care today.</p>",
    "<p>Property Owner Guide by Larkspur Tree Care</p>",
    "<p>John Doe, Owner</p>",
    "<p>Inhaber: Max Mustermann</p>",
    "<p>Owner: {{ owner_name }}</p>",
    "<p>Owner: [Your Name]</p>",
    "<p>Gérant : [À compléter]</p>",
    "<p>Datenschutzbeauftragter: Jörg Hollerbach</p>",
    "<h2>Datenschutzbeauftragter</h2><p>Jörg Hollerbach</p>",
    "<p>Hébergeur : Baptiste Corvelle Hosting</p>",
    "<p>Webdesign: Jörg Hollerbach</p>",
    "<p>Dr. Tobias Wrenfield</p><p>Dr. Greta Halden</p><p>Dr. Emil Stroud</p>",
    "<p>Hi, I'm Sophie, your virtual assistant. How can I help?</p>",
    "<p>Meet Brandon, Owner</p>",
    "<p>Serving Grant Park, Lake Forest and Sherman Oaks. Owner operated.</p>",
    "<p>We are a family owned and operated business. Ask us for a free estimate</p>",
    "<p>The Wrenfield Family has owned the farm for generations.</p>",
    "<h2>Owner's Manual</h2><p>Summer Lawn Care</p>",
    "<p>Our founder was inspired by Frank Lloyd Wright.</p>",
    "<p>Proud partner of the Tobias Wrenfield Foundation</p>",
    "<p>John Deere equipment</p><p>Owner financing available</p>",
    "<p>Tobias Wrenfield works with homeowners, business owners and property managers.</p>",
    "<p>Recommended by Tobias Wrenfield, President of the Halden Chamber of Commerce</p>",
    "<p>Click Here To Find Out More</p><p>Founder</p>",
    "<p>Pixelbarn was founded by Anton Casarotto.</p>",
    "<p>The oak was planted by Tobias Wrenfield in 1880.</p>",
    "<p>Ask your physician. Dr. Phillips, Lake Nona and Winter Park are nearby.</p>",
]


@pytest.mark.parametrize("html", STRANGERS)
def test_nobody_is_taken_where_no_owner_is_named(owner, html):
    assert owner(html, COMPANY) is None


def test_the_surname_alone_is_not_an_owner(owner):
    assert owner("<p>Welcome to Wrenfield Plumbing, family owned since 1975.</p>", "Wrenfield Plumbing") is None


def test_a_place_that_is_written_like_a_person_is_not_one(owner):
    assert owner("<h1>Sherman Oaks Cosmetic Dental</h1>", "Sherman Oaks Cosmetic Dental Group") is None


@pytest.mark.parametrize("name", ["T. Wrenfield", "T. J. Wrenfield", "T.J. Wrenfield", "T Wrenfield"])
def test_initials_with_a_surname_are_a_candidate_with_a_note_and_never_taken(people, owner, name):
    html = f"<p>Proprietor: {name}</p>"
    found = people(html, "Larkspur Tree Care")
    assert (found[0].last, found[0].probability < 0.5) == ("Wrenfield", True)
    assert "initials_only" in found[0].notes
    assert owner(f"{html}<p>Tobias Wrenfield, Owner</p>", "Larkspur Tree Care") == "Tobias Wrenfield"


def test_a_first_name_only_is_a_candidate_with_a_note_and_never_taken(people):
    found = people("<p>Meet Brandon, Owner of Larkspur Tree Care</p>", "Larkspur Tree Care")
    assert (found[0].first, found[0].last) == ("Brandon", None)
    assert "first_name_only" in found[0].notes
    assert found[0].probability <= 0.3


def test_several_equal_professionals_are_said_to_be_so(people):
    found = people("<p>Dr. Ann Wrenfield</p><p>Dr. Bob Halden</p>", "Lakeside Dental")
    assert all("several_equal" in person.notes and person.probability < 0.5 for person in found)
