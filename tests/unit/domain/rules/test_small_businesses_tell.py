"""How the smallest businesses tell who they are without a title: "I", a couple's story, a nickname, a shop that was sold.

All companies and people are invented. Of several names, parted by "/", any one is right; "-" is nobody.
"""

import pytest
from told import owner_on

# fmt: off
CASES = [  # company, path, page, owner
    # one voice
    ("Brook Counselling", "about", "<h2>Marian Ellery</h2><p>MBACP (Accred)</p><p>I've been a counsellor since 2009 and since 2015 in the room at the bottom of my garden.</p><p>I see my own supervisor every month, Dr Colette Banner, as every counsellor ought to.</p><p>I don't answer when I am with someone.</p>", "Marian Ellery"),
    ("Quill Piano Service", "about", "<h2>About your technician</h2><p>Thad Larsen, RPT, has serviced pianos in the valley since 2004.</p><p>I'll need 90 quiet minutes. I work with cats, cats work with me. I don't move pianos, my back says.</p>", "Thad Larsen"),
    ("Quill Piano Service", "about", "<h2>About your technician</h2><p>Thad Larsen, RPT, has serviced pianos since 2004.</p><h2>About your teacher</h2><p>Ann Wrenfield has taught since 1999.</p><p>I'll need 90 minutes. I work with cats. My van is red. I don't move pianos.</p>", "-"),
    ("Quill Pianos", "about", "<h2>About your technician</h2><p>Thad Larsen, RPT, has serviced pianos since 2004.</p><p>We need 90 minutes. Our van is red. We don't move pianos, our insurer says.</p>", "-"),
    ("Coral Coatings", "about", "<h2>Goodbye Papi</h2><p>It has been six weeks and I still reach for my phone. I miss you. I do. My hands know the way.</p>", "-"),
    # couples
    ("Blue Gate Guest Farm", "about", "<h2>About us</h2><p>Hennie and Mariet van der Halden are the sixth generation on the farm.</p>", "Hennie van der Halden/Mariet van der Halden"),
    ("Big Oxbow Produce", "about", "<h2>About the farm</h2><p>Mai Yia Xiong and her husband Tou Xiong rented their first half acre in 2001.</p>", "Mai Xiong/Mai Yia Xiong/Tou Xiong"),
    ("Wirra Station Stay", "about", "<h2>Who we are</h2><p>Prue &amp; Jock Barclay are the fourth lot to have a go at it. Jock's great grandfather drew the block in a ballot.</p>", "Prue Barclay/Jock Barclay"),
    ("Wirra Station Stay", "about", "<h2>Weddings</h2><p>Prue and Jock Wrenfield are the couple who married here in May.</p>", "-"),
    ("Wirra Station Stay", "about", "<h2>Our story</h2><p>Tom and Mary Wrenfield were his grandparents.</p>", "-"),
    ("Wirra Station Stay", "about", "<h2>Our staff</h2><p>Tom and Mary Wrenfield have worked in the kitchen for years.</p>", "-"),
    ("Slieve Cheese", "about", "<p>We're Aoife Brannock and Jorrit Wiersma. Aoife grew up two townlands over.</p>", "Aoife Brannock/Jorrit Wiersma"),
    # a name that the company bears
    ("Maria's Kitchen", "about", "<h2>Our story</h2><p>Maria Wrenfield was born by the sea. She learned to cook from her mother.</p>", "Maria Wrenfield"),
    ("Sade's Table", "about", '<h2>Meet the Chef</h2><p>Chef Folasade "Sade" Adeyemi was born in Abeokuta and raised in Ibadan. She signed for her own kitchen.</p>', "Folasade Adeyemi"),
    ("Maria's Kitchen", "about", "<p>We cook with Maria Wrenfield from the farm shop and her eggs.</p>", "-"),
    ("Maria's Kitchen", "about", "<p>Maria Wrenfield was born here. She cooks.</p><p>Maria Halden was born there. She bakes.</p>", "-"),
    ("Little Otters Nursery", "about", "<p>Little Otters opened in 2006 in the former school.</p><li>Owner / Nominated Individual: Janine Wrenfield</li><li>Nursery Manager: Leanne Halden</li>", "Janine Wrenfield"),
    ("Little Otters Nursery", "about", "<p>Little Otters opened in 2006 in the former school.</p>", "-"),
    # sold, passed on
    ("Lou's Valley Auto", "about", '<p>Lou Halden opened this garage in 1974. Lou sold the shop in 2012 to his lead mechanic of nineteen years, Hrayr "Harry" Petrakian.</p>', "Hrayr Petrakian"),
    ("Groundswell Surf School", "about", "<p>Groundswell was started in 1995 by former pro Rick Halden, who taught thousands.</p><p>When he hung up the board in 2018 he sold the school to one of his own instructors, Kaia Wrenfield.</p>", "Kaia Wrenfield"),
    ("Groundswell Surf School", "about", "<p>Groundswell was started in 1995 by former pro Rick Halden, who taught thousands.</p><p>When he hung up the board in 2018 he sold the school to a group in Sydney.</p>", "-"),
    ("Pruett Boatyard", "about", "<p>Eben Pruett built his first boat at nineteen.</p><p>The yard is owned today by Royal's daughter, Hannah Wrenfield, who apprenticed in Norway.</p>", "Hannah Wrenfield"),
    ("House of Kebab", "about", "<p>Vartan Halden left Beirut in 1979. We lost Vartan in 2017.</p><p>His daughter Talin Halden left a job in insurance to take over the restaurant, and she is at the register.</p>", "Talin Halden"),
    ("Banksia Yoga", "about", "<p>Banksia Yoga began in 2012 when Saskia Halden hired the scout hall.</p><p>In 2020 one of our teachers, Priya Wrenfield, put up her hand. Priya Wrenfield took over the studio in September.</p>", "Priya Wrenfield"),
    ("Currawong Vets", "about", "<h2>Our Vets</h2><p>Dr Hannah Wrenfield BVSc</p><p>Ellie came for six weeks in 2005. Since 2014 she has owned the practice jointly with Minh.</p><p>Dr Georgia Albright BVSc</p><p>New grad 2023.</p><h2>Emeritus</h2><p>Dr Len Halden began the clinic in 1979. He's hung up the stethoscope.</p>", "Hannah Wrenfield"),
    ("Halden Pest Control", "about", "<p>J.T. and Earline Halden began this company in 1969. He left us in 2008.</p>", "-"),
    ("Halden Memorial Home", "about", "<p>The home was founded in 1926 by Mr. Herschel Halden and his wife Lula.</p>", "-"),
    ("Kea Building", "about", "<p>Matiu Harding has been on the tools since he was sixteen, and came home with his wife Rosalie in 2013 to set up on his own.</p>", "Matiu Harding"),
    ("Quay Conveyancing", "about", "<p>Quay Conveyancing is led by Principal and Licensed Conveyancer Philippa Wrenfield.</p>", "Philippa Wrenfield"),
    ("Halden's Maple Bush", "about", "<p>Halden's Maple Bush is open on weekends. Our maple bush has 4,000 taps.</p>", "-"),
    ("Lucca's Trattoria", "about", '<p>Salvatore "Sal" Lucca came from Calabria with eleven dollars in his pocket. He opened our doors on Bayard Lane and greeted guests here every evening until he passed away in 2009.</p>', "-"),
    ("Magnolia Thread Boutique", "about", "<h2>Magnolia Thread</h2><p>I'm Katie. I opened Magnolia Thread in 2018 in my mama's garage.</p>", "-"),
    ("Quickmark Print", "about", "<p>Established in 1962 by Gerald Halden, we ran a single press.</p>", "-"),
    ("Brandt &amp; Oakes, CPAs", "about", "<p>Philip Brandt, CPA, Partner – Small business</p><p>Renata Oakes, CPA, Partner – Estates</p><p>Gail Dempster, CPA – Senior Accountant</p>", "Philip Brandt/Renata Oakes"),
    ("Old Orchard Cabinet Works", "about", "<p>The shop is an old mill that Nils Haberman and a friend fixed up in 1999; Nils has owned it by himself ever since.</p>", "Nils Haberman"),
    ("Tidewell Accountancy", "about", "<p>Tidewell is the practice of Roisin Agnew FCCA, who qualified in Belfast.</p>", "Roisin Agnew"),
    ("Sai Kiran Printers", "contact", "<p>Mr. Mahesh Gawande (Proprietor)</p>", "Mahesh Gawande"),
    ("Halden Drilling", "about", "<p>Serving the area since 1986, when Dr. Frank Pellerin opened his doors. After Dr. Pellerin's retirement in 2020 we moved.</p>", "-"),
    ("Tobias Wrenfield Plumbing", "about", "<h1>Welcome to Tobias Wrenfield Plumbing</h1><p>We fix drains.</p>", "Tobias Wrenfield"),
    ("Tobias Wrenfield Plumbing", "about", "<h1>Tobias Wrenfield Plumbing</h1><p>Tobias Wrenfield fixes drains, and he answers the phone.</p>", "Tobias Wrenfield"),
    ("Deodar Hill Homestay", "about", "<h1>Deodar Hill Homestay</h1><p>Three rooms.</p>", "-"),
    ("Northfork Animal Hospital", "blog", "<p>I do most of my thinking in the truck.</p><p>Newer Post</p>", "-"),
    ("Greenlight Garage", "about", "<p>On the last Friday in June Bob Kessinger hung up his coveralls.</p><p>Bob opened Greenlight Garage when he was twenty-five.</p>", "-"),
    ("The Lamb Inn", "about", "<p>In 1741 the innkeeper, one Josiah Mumby, was fined for watering beer.</p><p>Other text.</p>", "-"),
    ("Hazelbarrow Garden Centre", "about", "<p>Hazelbarrow is managed by Simon Puddifoot and a team of 64.</p>", "-"),
    ("Clear Road Tuition", "privacy", "<p>Clear Road Tuition is run by Ranjit Sohal ADI who is registered with the ICO.</p>", "Ranjit Sohal"),
    ("Lough Rawn Vets", "about", "<h2>Veterinary Surgeons</h2><p>Eimear Gilsenan MVB</p><p>Cathal Roddy MVB</p><p>Dr. Radu Ionescu DVM</p>", "-"),
    ("Foxed Pages", "about", "<p>It was opened in 1996 by the formidable Morag Kinnear. Morag wished to retire to Islay.</p>", "-"),
    ("Slow Heron Brewing", "about", "<p>In 2014 the three of us - Nate Villalobos, Becky Strand and Owen Ferrick - signed a lease on an old shop.</p>", "Nate Villalobos"),
    ("Porthmellow House", "privacy", "<p>Porthmellow House is run as a partnership by Lynette Trevascus and Peter Trevascus.</p>", "Lynette Trevascus/Peter Trevascus"),
    # others
    ("Elm &amp; Adze", "about", "<p>Huge thanks to Bill and Margaret Wrenfield who own the farm and have put up with the shavings.</p>", "-"),
    ("Roe Lindqvist P.C.", "about", "<h2>Shareholders</h2><p>Anil Wrenfield, CPA, MST</p><p>Anil began his career in Chicago.</p><p>Karin Lindqvist, CPA, CFE</p>", "Anil Wrenfield/Karin Lindqvist"),
    ("The Halden Agency", "about", "<p>Hello from the back porch! Fiona Halden here with my thermos.</p>", "Fiona Halden"),
]
# fmt: on


@pytest.mark.parametrize(("company", "path", "page", "owner"), CASES)
def test_the_owner_of_a_small_business_is_told_from_those_beside(company, path, page, owner):
    assert owner_on(company, "en", path, page) in owner.split("/")
