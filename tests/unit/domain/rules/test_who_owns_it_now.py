"""English sites tell in passing who has the company now: who sold it, bought it, dreamt it up; and whose it never was.

All companies and people are invented. Of several names, parted by "/", any one is right; "-" is nobody.
"""

import pytest
from told import owner_on

# fmt: off
CASES = [  # company, page, owner
    # who had it until then
    ("Fernhill Animal Clinic", "<p>Fernhill Animal Clinic opened in 1981. Dr. Judith Marlowe owned and operated the clinic from 1999 until 2021, when we joined a group of clinics.</p>", "-"),
    ("Fernhill Animal Clinic", "<p>The clinic was founded in 1984 by Dr. Harold Penrose. He and his wife Edna Penrose owned the clinic until 2019.</p>", "-"),
    ("Saltmarsh Kayaks", "<p>Gordon Tibbs ran Saltmarsh Kayaks for 31 years before selling to the outdoor group Tarn &amp; Fell.</p>", "-"),
    ("Saltmarsh Kayaks", "<p>Saltmarsh Kayaks was owned from 1998 to 2016 by Gordon Tibbs.</p>", "-"),
    ("Saltmarsh Kayaks", "<p>Saltmarsh Kayaks has been run for 22 years by Gordon Tibbs.</p>", "Gordon Tibbs"),
    ("Saltmarsh Kayaks", "<p>Gordon Tibbs has owned and run Saltmarsh Kayaks since 2001.</p>", "Gordon Tibbs"),
    ("Saltmarsh Kayaks", "<p>Gordon Tibbs owned and ran a bike shop from 1990 until 2004, when he opened Saltmarsh Kayaks.</p>", "Gordon Tibbs"),
    ("Saltmarsh Kayaks", "<p>Gordon Tibbs started Saltmarsh Kayaks in 2004. He has owned it ever since, and runs it until the snow comes.</p>", "Gordon Tibbs"),
    ("The Willow Teapot", "<p>The Teapot had been run for seventeen years by the lovely Brenda Cole, who stayed on for our first summer.</p>", "-"),
    ("Hobb Lane Pharmacy", "<p>The pharmacy had been owned by Edgar Fenwick since 1988 when we came along.</p>", "-"),
    ("Hobb Lane Pharmacy", "<p>The pharmacy had been started by Edgar Fenwick and was looking tired.</p>", "-"),
    ("Hobb Lane Pharmacy", "<p>The pharmacy had been empty for years when it was bought by Priya Fenwick.</p>", "Priya Fenwick"),
    ("Castell Lettings", "<p>Castell Lettings is now part of the Hearthstone Property Group.</p><p>Rosalind Castell, who founded the business in 1996, will be enjoying a long and happy retirement.</p>", "-"),
    ("Castell Lettings", "<p>Rosalind Castell, who started the agency in 1996, is retiring this summer after 29 years.</p>", "-"),
    ("Castell Lettings", "<p>Rosalind Castell, founder of the agency, will step down at the end of March and is looking forward to her retirement.</p>", "-"),
    ("Castell Lettings", "<p>Rosalind Castell, who founded the business in 1996, has helped many clients enjoy a well earned retirement by the sea.</p>", "Rosalind Castell"),
    ("Castell Wealth", "<p>Rosalind Castell founded the firm in 1996. She plans retirement for teachers and nurses.</p>", "Rosalind Castell"),
    # who bought it
    ("Aspen Grove Dentistry", "<h3>Dr. Nora Kilbride, DDS</h3><p>Dr. Kilbride grew up in Tulsa. She worked as an associate before purchasing the practice from Dr. Walter Stang in 2014.</p><h3>Dr. Samir Dhawan, DMD</h3><p>Dr. Dhawan joined us in 2021.</p>", "Nora Kilbride"),
    ("Aspen Grove Dentistry", "<h3>Dr. Samir Dhawan, DMD</h3><p>Dr. Dhawan joined us in 2021 and likes to ski.</p><h3>Dr. Nora Kilbride, DDS</h3><p>Dr. Kilbride trained in Omaha and took over the practice from Dr. Walter Stang when he retired.</p>", "Nora Kilbride"),
    ("Aspen Grove Dentistry", "<h3>Nora Kilbride</h3><p>Orthodontist</p><p>Nora moved here in 2011 and bought the practice from Walter Stang two years later.</p><h3>Samir Dhawan</h3><p>Dentist</p><p>Samir joined in 2021.</p>", "Nora Kilbride"),
    ("Aspen Grove Dentistry", "<h3>Dr. Nora Kilbride, DDS</h3><p>Dr. Kilbride sold her practice in Omaha and now works here three days a week.</p><h3>Dr. Samir Dhawan, DMD</h3><p>Dr. Dhawan joined us in 2021 after buying a house nearby.</p>", "-"),
    ("The Willow Teapot", "<p>In 2018 we (Joan and Derek Hallam) threw caution to the wind, left Leicester and bought a tearoom.</p>", "Joan Hallam/Derek Hallam"),
    ("The Willow Teapot", "<p>We, Joan and Derek Hallam, bought the Willow in 2018 from Brenda Cole.</p>", "Joan Hallam/Derek Hallam"),
    ("The Willow Teapot", "<p>We - that's Joan Hallam and Derek Frost - took on the tearoom in 2018.</p>", "Joan Hallam/Derek Frost"),
    ("The Willow Teapot", "<p>We (Joan and Derek Hallam) came here on holiday every year and bought a cake.</p>", "-"),
    ("The Willow Teapot", '<h2>Testimonials</h2><blockquote>"We (Joan and Derek Hallam) took over a shop last year and the Willow catered for us."</blockquote>', "-"),
    # owned and ...
    ("Badger Coulee Farm", "<p>The farm is owned and worked by Tim and Renee Solberg.</p>", "Tim Solberg/Renee Solberg"),
    ("Badger Coulee Farm", "<p>Badger Coulee is owned and lovingly tended by Tim Solberg.</p>", "Tim Solberg"),
    ("Badger Coulee Inn", "<p>The inn is owned and hosted by Tim Solberg &amp; Renee Oakley.</p>", "Tim Solberg/Renee Oakley"),
    ("Badger Coulee Inn", "<p>We are owned, cooked for and cleaned up after by Renee Oakley.</p>", "Renee Oakley"),
    ("Badger Coulee Inn", "<p>The inn is locally owned and recommended by Renee Oakley of the Tribune.</p>", "-"),
    ("Badger Coulee Inn", "<p>Our inn is family owned and was reviewed by Renee Oakley.</p>", "-"),
    # other people's businesses
    ("Ridgeway Auto", "<p>We do not do paint. For paint see our friends at Cedar Collision, ask for Vern Dockery the owner, tell him Al sent you.</p>", "-"),
    ("Ridgeway Auto", "<p>Need tires? Go over to Dockery Tire and ask for Vern Dockery, the owner.</p>", "-"),
    ("Ridgeway Auto", "<p>For upholstery we send everybody to Stitchworks on 4th. Vern Dockery is the owner and he does it right.</p>", "-"),
    ("Ridgeway Auto", "<p>We don't tow. Call Big Sky Towing, owner Vern Dockery, he is honest.</p>", "-"),
    ("Ridgeway Auto", "<p>Stop by the shop and ask for Vern Dockery the owner.</p>", "Vern Dockery"),
    ("Ridgeway Auto", "<p>We are on the corner of Fifth, across from Cedar Bank. Ask for Vern Dockery, owner.</p>", "Vern Dockery"),
    ("Ridgeway Auto", "<p>At Ridgeway Auto you can ask for Vern Dockery, the owner, any time.</p>", "Vern Dockery"),
    # chains
    ("MuckMovers of Reno", "<p>Today founder and CEO Brant Sewell leads a network of more than 140 locations.</p>", "-"),
    ("MuckMovers of Reno", "<p>Brant Sewell, Founder, started with one truck. MuckMovers now has over 90 locally owned territories.</p>", "-"),
    ("MuckMovers of Reno", "<p>What began with one truck is now 120+ franchise locations led by CEO Brant Sewell.</p>", "-"),
    ("MuckMovers of Reno", "<p>Brant Sewell is the owner of MuckMovers of Reno. He has three locations.</p>", "Brant Sewell"),
    ("MuckMovers of Reno", '<p>"Best move of my life."</p><p>Tess Ordway, franchise owner, MuckMovers of Boise and Nampa</p>', "-"),
    ("MuckMovers of Reno", "<p>Tess Ordway, owner, MuckMovers of Boise</p>", "-"),
    ("MuckMovers of Reno", "<p>Tess Ordway, franchise owner, MuckMovers of Reno and Sparks</p>", "Tess Ordway"),
    ("MuckMovers of Reno", "<p>Tess Ordway, owner, MuckMovers</p>", "Tess Ordway"),
    ("MuckMovers of Reno", "<p>Own a franchise!</p><p>MuckMovers founder Brant Sewell started with one mop in 1993.</p>", "-"),
    ("MuckMovers of Reno", "<p>Each office is independently owned and operated.</p><p>Our founder and president, Brant Sewell, still answers letters.</p>", "-"),
    ("MuckMovers of Reno", "<p>Each office is independently owned and operated.</p><p>Tess Ordway opened the Reno office in 2014.</p>", "Tess Ordway"),
    ("MuckMovers of Reno", "<p>Each office is independently owned and operated.</p><p>Owner Tess Ordway lives in Sparks.</p>", "Tess Ordway"),
    ("Ordway's of Reno", "<p>Our founder, Tess Ordway, opened in 2014.</p>", "Tess Ordway"),
    # a dream
    ("Sorrel & Spindle", "<p>Sorrel &amp; Spindle is a dream cooked up by two sisters, Nell Harcourt and Wynn Harcourt Pike, over a pot of tea.</p>", "Nell Harcourt/Wynn Harcourt Pike"),
    ("Sorrel & Spindle", "<p>Sorrel &amp; Spindle was dreamed up by Nell Harcourt on a train.</p>", "Nell Harcourt"),
    ("Sorrel & Spindle", "<p>Our shop is the lifelong dream of Nell Harcourt and her sister Wynn.</p>", "Nell Harcourt"),
    ("Sorrel & Spindle", "<p>Sorrel &amp; Spindle is the passion project of best friends Nell Harcourt and Ida Pike.</p>", "Nell Harcourt/Ida Pike"),
    ("Sorrel & Spindle", "<p>The autumn menu was dreamed up by Nell Harcourt, who trained in Leeds.</p>", "-"),
    ("Sorrel & Spindle", "<p>The shawl is a design dreamed up by Nell Harcourt.</p>", "-"),
    # a second title with its credential
    ("Nine Pines Tree Care", "<p>You get owner and ISA Certified Arborist Dale Huckaby on every estimate.</p>", "Dale Huckaby"),
    ("Nine Pines Tree Care", "<p>Every job is priced by owner and Master Electrician Dale Huckaby.</p>", "Dale Huckaby"),
    ("Nine Pines Tree Care", "<p>Our owner &amp; IICRC-certified Technician Dale Huckaby will call you.</p>", "Dale Huckaby"),
    ("Nine Pines Tree Care", "<p>We met the owner and his neighbor Dale Huckaby under the tree.</p>", "-"),
    # who opened it, among those who lead something
    ("Stride Physiotherapy", "<h1>Our Team</h1><h3>Morven Laidlaw</h3><p>Clinic Director &amp; Lead Physiotherapist MCSP</p><p>Morven qualified in 2001 and worked for the NHS before opening Stride in 2010.</p><h3>Callum Reid</h3><p>Senior Physiotherapist</p><p>Callum leads our running clinic.</p>", "Morven Laidlaw"),
    ("Stride Physiotherapy", "<h1>Our Team</h1><h3>Callum Reid</h3><p>Senior Physiotherapist</p><p>Callum runs our Thursday pilates class.</p><h3>Morven Laidlaw</h3><p>Director</p><p>After years in professional rugby she set up Stride in 2010.</p>", "Morven Laidlaw"),
    ("Stride Physiotherapy", "<h1>Our Team</h1><h3>Callum Reid</h3><p>Senior Physiotherapist</p><p>Callum leads our running clinic.</p><h3>Isla Muir</h3><p>Physiotherapist</p><p>Isla likes hills.</p>", "-"),
    ("Stride Physiotherapy", "<h1>Our Team</h1><h3>Callum Reid</h3><p>Senior Physiotherapist</p><p>Callum worked in Perth before joining Stride in 2015.</p>", "-"),
    # an ancestor who never had it
    ("Salvatore's on Fifth", "<p>Salvatore Brindisi came from Bari in 1919 to lay track. He never owned a restaurant, but he fed the street.</p><p>His great grandson Nicholas started as a dishwasher. In 2012 Nicholas and his wife Megan bought the old bank building and opened the doors that May.</p><p>Today Chef Nicholas Brindisi still runs the kitchen, and Megan Brindisi runs everything else.</p>", "Nicholas Brindisi/Megan Brindisi"),
    ("Salvatore's on Fifth", "<p>Today Chef Nicholas Brindisi still runs the kitchen.</p>", "-"),
    # a letter of the house
    ("The Blue Heron Diner", "<h1>Twenty years!</h1><p>Twenty years ago we served our first plate of hash.</p><p>Thank you to Dot, who has been here since year one, and to our cooks.</p><p>And thank you, all of you, for letting us feed you.</p><p>See you in the morning,</p><p>Roy Amundsen</p>", "Roy Amundsen"),
    ("The Blue Heron Diner", "<h1>Reviews</h1><p>We came here for our anniversary.</p><p>Thank you for the lovely evening.</p><p>See you next year,</p><p>Roy Amundsen</p>", "-"),
]
# fmt: on


@pytest.mark.parametrize(("company", "page", "owner"), CASES)
def test_who_has_the_company_today_is_told_from_who_had_it(company, page, owner):
    assert owner_on(company, "en", "about", page) in owner.split("/")
