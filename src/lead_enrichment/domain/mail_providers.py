"""E-mail domains that say nothing about a company: free mail, internet providers, throw-away addresses.

Collected by country from what the providers themselves offer; a domain missing here costs one visit to the
provider's own website, whose identity check then finds that it is another company's.
"""

from typing import Final

# these sell mail under the same name in many countries (yahoo.fr, gmx.at, hotmail.co.uk)
_IN_MANY_COUNTRIES: Final = frozenset(
    "gmail googlemail hotmail outlook windowslive msn yahoo ymail rocketmail gmx yandex protonmail "
    "mailinator guerrillamail yopmail tempmail".split()
)

_FREE: Final = """
aim.com aol.com aol.co.uk aol.de aol.fr att.net live.com live.ca live.co.uk live.com.au live.com.mx live.de live.dk
live.fr live.ie live.it live.nl live.no live.se passport.com icloud.com me.com mac.com mail.com email.com usa.com
post.com consultant.com engineer.com europe.com iname.com myself.com writeme.com cheerful.com dr.com lawyer.com
accountant.com contractor.net techie.com inbox.com fastmail.com fastmail.fm hushmail.com hush.com proton.me pm.me
tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me posteo.de posteo.net mailbox.org mailfence.com
startmail.com runbox.com countermail.com disroot.org riseup.net zoho.com zohomail.com zohomail.eu lycos.com
excite.com juno.com netzero.net netzero.com netscape.net hey.com duck.com skiff.com onmail.com gawab.com bigfoot.com
caramail.com lavabit.com safe-mail.net mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ya.ru narod.ru ukr.net
i.ua meta.ua bigmir.net seznam.cz email.cz post.cz centrum.cz centrum.sk azet.sk zoznam.sk atlas.cz volny.cz wp.pl
o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl poczta.fm tlen.pl gazeta.pl vp.pl abv.bg mail.bg
dir.bg freemail.hu citromail.hu indamail.hu vipmail.hu inbox.lv inbox.lt mail.ee hot.ee online.ee sapo.pt iol.pt
clix.pt libero.it virgilio.it alice.it tin.it tiscali.it inwind.it iol.it email.it katamail.com supereva.it
laposte.net caramail.fr voila.fr free.fr freenet.de web.de email.de t-online.de arcor.de mail.de online.de
kabelmail.de mailo.com vodafonemail.de ok.de lycos.de firemail.de uol.com.br bol.com.br terra.com.br ig.com.br
globo.com globomail.com zipmail.com.br r7.com oi.com.br terra.com terra.es latinmail.com starmedia.com prodigy.net.mx
qq.com foxmail.com 163.com 126.com yeah.net 188.com vip.163.com sina.com sina.cn sohu.com tom.com 139.com 189.cn
wo.cn aliyun.com naver.com hanmail.net daum.net nate.com korea.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp
i.softbank.jp nifty.com so-net.ne.jp ocn.ne.jp biglobe.ne.jp excite.co.jp rediffmail.com rediff.com sify.com
indiatimes.com in.com walla.co.il walla.com 012.net.il bezeqint.net mynet.com superonline.com maktoob.com
hotmail.co.th mail.gr in.gr otenet.gr forthnet.gr freemail.gr
"""
_INTERNET_PROVIDERS: Final = """
comcast.net xfinity.com verizon.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net snet.net flash.net
prodigy.net nvbell.net wans.net worldnet.att.net cox.net charter.net spectrum.net rr.com roadrunner.com twc.com
brighthouse.com bresnan.net earthlink.net mindspring.com centurylink.net centurytel.net embarqmail.com qwest.net q.com
windstream.net frontier.com frontiernet.net optonline.net optimum.net suddenlink.net mediacombb.net wowway.com
cableone.net sparklight.net rcn.com tds.net hughes.net wildblue.net exede.net ptd.net fuse.net zoominternet.net
consolidated.net fairpoint.net myfairpoint.net gci.net hawaiiantel.net hawaii.rr.com knology.net metrocast.net
atlanticbb.net armstrongonewire.com midco.net gvtc.com peoplepc.com insightbb.com alltel.net adelphia.net
rogers.com bell.net sympatico.ca shaw.ca telus.net videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net mymts.net
nb.sympatico.ca ns.sympatico.ca aliant.net bellaliant.net xplornet.com xplornet.ca tbaytel.net execulink.com
vianet.ca primus.ca teksavvy.com distributel.net northwestel.net
btinternet.com btopenworld.com btconnect.com bt.com sky.com virginmedia.com virgin.net blueyonder.co.uk ntlworld.com
talktalk.net talk21.com tiscali.co.uk plus.com plusnet.com orange.net o2.co.uk wanadoo.co.uk fsmail.net freeserve.co.uk
lineone.net supanet.com ukgateway.net onetel.com dsl.pipex.com madasafish.com zen.co.uk eircom.net indigo.ie iol.ie
vodafone.ie o2.ie upcmail.ie
bigpond.com bigpond.net.au telstra.com optusnet.com.au optus.com.au tpg.com.au iinet.net.au westnet.com.au
ozemail.com.au internode.on.net adam.com.au dodo.com.au aapt.net.au netspace.net.au exemail.com.au primus.com.au
xtra.co.nz slingshot.co.nz clear.net.nz paradise.net.nz ihug.co.nz orcon.net.nz vodafone.co.nz actrix.co.nz
inspire.net.nz orange.fr wanadoo.fr sfr.fr neuf.fr cegetel.net bbox.fr club-internet.fr numericable.fr aliceadsl.fr
9online.fr noos.fr telefonica.net movistar.es ono.com orange.es jazztel.es euskaltel.net ya.com wanadoo.es vodafone.es
fastwebnet.it teletu.it aruba.it pec.it vodafone.it poste.it tim.it legalmail.it
ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl chello.nl upcmail.nl casema.nl quicknet.nl
tele2.nl zonnet.nl solcon.nl versatel.nl zeelandnet.nl telfort.nl caiway.nl
telenet.be skynet.be proximus.be scarlet.be voo.be belgacom.net
bluewin.ch hispeed.ch sunrise.ch bluemail.ch swissonline.ch quickline.ch green.ch ticino.com
aon.at chello.at a1.net utanet.at inode.at liwest.at kabsi.at
telia.com telia.se comhem.se bredband.net spray.se passagen.se online.no broadpark.no start.no tdcadsl.dk mail.dk
stofanet.dk jubii.dk ofir.dk elisanet.fi kolumbus.fi luukku.com suomi24.fi pp.inet.fi saunalahti.fi
netcabo.pt mail.telepac.pt vodafone.pt t-email.hu upcmail.hu upcpost.hu t-com.hr net.hr siol.net
"""
_THROW_AWAY: Final = """
10minutemail.com 20minutemail.com 33mail.com anonaddy.me burnermail.io dispostable.com discard.email emailondeck.com
fakeinbox.com getairmail.com getnada.com grr.la inboxkitten.com maildrop.cc mailcatch.com mailnesia.com mailnull.com
mailsac.com mintemail.com moakt.com mohmal.com mytemp.email sharklasers.com simplelogin.com spam4.me spamgourmet.com
temp-mail.org temp-mail.io tempail.com tempinbox.com tempr.email throwawaymail.com trashmail.com trashmail.de
wegwerfmail.de privaterelay.appleid.com relay.firefox.com mozmail.com example.com example.org example.net
"""
_DOMAINS: Final = frozenset((_FREE + _INTERNET_PROVIDERS + _THROW_AWAY).split())


def is_mail_provider(domain: str) -> bool:
    """Whether addresses at this domain (or at a host under it) are handed out to anybody, not to a company."""
    labels = domain.lower().split(".")
    tails = {".".join(labels[index:]) for index in range(len(labels) - 1)}
    return bool(tails & _DOMAINS) or _sold_abroad(labels)


def _sold_abroad(labels: list[str]) -> bool:
    """`name.xx` or `name.co.xx`."""
    return labels[0] in _IN_MANY_COUNTRIES and all(len(label) <= 3 for label in labels[1:])  # noqa: PLR2004
