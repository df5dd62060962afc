"""Abbreviations that end in a stop, by what may follow them, and common openers.

Casefolded and without the last stop. Small on purpose: a word is listed only where
its stop would otherwise part a sentence in ordinary essays.
"""

TITLES = frozenset(
    # With a capital, a name follows, so the stop never ends a sentence.
    "dr mr mrs ms mx messrs prof profs sen sens rep reps gen col maj capt cmdr lt sgt "
    "adm gov pres hon rev fr st ste mt ft sr sra srta mme mlle mgr hr hrn frau dott "
    "ing dipl assoc asst amb supt insp pvt cpl brig rt mm lic dra profa sres srs mons "
    "ir акад проф доц ген".split()
)

ALWAYS_INSIDE = frozenset(
    # The rest of the sentence follows, whatever the case.
    "v vs cf viz eds hrsg dr prof e.g i.e eg ie z.b d.h u.a i.d.r s.o v.a p.ex par.ex "
    "bsp bzw vgl ca approx geb gest av ee sig sigg dott hab np tj tzw por ul ks gen "
    "płk św dhr mevr mw drs bijv h.c т.е т.н т.к напр им ул пл г-н г-жа акад проф ср "
    "см".split()
)

BEFORE_NUMBERS = frozenset(
    # Part of a reference when a number (or a capital, for figures) follows.
    "no nos nr num vol vols p pp para paras par art arts sec secs sect ch chap fig "
    "figs tab eq app ed bd abs s seite ziff kap abb núm pág págs séc aprox ok blz t "
    "д кв корп ст стр с п пп рис "
    "табл гл т № н°".split()
)

MONTHS = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec янв фев февр апр авг сент окт "
    "нояб дек".split()
)

OPEN_ENDED = frozenset(
    # Either inside a sentence or at its end: what follows decides.
    "inc ltd co corp cos bros llc plc etc al ibid op cit loc jr esq dept univ assn ave "
    "blvd rd a.m p.m u.s u.k u.n e.u d.c u.s.a u.s.s.r b.c a.d ph.d m.a b.a l.a n.y "
    "usw usf etc mio mrd mln mld uu r w itd itp enz др пр г гг в вв руб коп млн млрд "
    "тыс н.э чел т.д т.п тел долл".split()
)

STARTERS = frozenset(
    # Words that open a new sentence rather than go on with a name.
    "the a an this that these those it its he she they we i you his her their our my "
    "there here in on at by for from with without under over after before since "
    "during while when where as if although though because but and or yet so nor "
    "however moreover furthermore meanwhile nevertheless nonetheless instead thus "
    "therefore hence then still also both either neither each every some many most "
    "all any no not such what who why how which whether once until unlike despite "
    "according given only even perhaps indeed finally first second third firstly "
    "secondly thirdly another other others one two three several few to of "
    "der die das den dem ein eine er sie es wir ich im am auf bei mit nach von für "
    "aber und oder doch auch dies diese dieser dieses "
    "le la les un une des il elle ils elles nous on ce cet cette ces dans en par pour "
    "mais et ou avec sans sur puis alors ainsi "
    "il gli nel nella ma non che questo questa dopo poi os uma em mas não depois "
    "het een zij wij maar ook toen daarna dit dat "
    "potem na z ale oraz jednak gdy kiedy także dlatego więc nie "
    "el los las una unos esto esta este estos pero y con sin por para "
    "и а но в во на по с со за к о об от до из у при это этот эта эти он она они мы я "
    "как что если когда однако так также тем после для".split()
)
"""Casefolded function words of the languages that sentences are found in.

Not those that open names, as *De*, *Di*, *Da* and *Van* do.
"""

GERMAN_ORDINAL_NOUNS = frozenset(
    # A day or century before these keeps its stop inside the sentence.
    "januar jänner februar märz april mai juni juli august september oktober november "
    "dezember jahrhundert jahrhunderts jahrhunderte weltkrieg weltkriegs kapitel "
    "artikel".split()
)
