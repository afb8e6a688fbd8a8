"""How learning is assessed: the EU lists of assessment types and of supervision, and what each can show."""

from mccheck.vocabulary.value_list import Concept, ValueList

_TYPE = "http://data.europa.eu/snb/assessment/"

ASSESSMENT_TYPES = ValueList(
    "assessment type",
    (
        Concept(
            "artefact assessment",
            _TYPE + "de4d165a6c",
            ("artifact assessment", "artefact", "artifact", "work sample", "product assessment"),
        ),
        Concept(
            "continuous evaluation",
            _TYPE + "3484bd7e51",
            ("continuous assessment", "ongoing assessment", "continual assessment"),
        ),
        Concept(
            "group performance",
            _TYPE + "56539a6507",
            (
                "group work",
                "group task",
                "group exercise",
                "group assignment",
                "group assessment",
                "team work",
                "teamwork",
            ),
        ),
        Concept("guided self-assessment", _TYPE + "c_4f874951", ("guided self-evaluation",)),
        Concept(
            "level of attendance",
            _TYPE + "7331eb4762",
            ("attendance", "class attendance", "minimum attendance", "regular attendance", "compulsory attendance"),
        ),
        Concept(
            "marked assignment",
            _TYPE + "2939dae15f",
            (
                "assignment",
                "written assignment",
                "graded assignment",
                "home assignment",
                "take home assignment",
                "homework",
                "coursework",
                "essay",
                "reflective essay",
                "term paper",
                "written report",
                "case study",
                "case studies",
            ),
        ),
        Concept(
            "oral examination",
            _TYPE + "d30284d7df",
            (
                "oral exam",
                "oral test",
                "oral",
                "interview",
                "oral assessment",
                "oral questioning",
                "oral defence",
                "oral defense",
                "viva",
                "viva voce",
                "professional discussion",
            ),
        ),
        Concept("peer assessment", _TYPE + "19a2e5e671", ("peer evaluation", "peer grading", "peer marking")),
        Concept("peer review", _TYPE + "812e3b0ae1"),
        Concept(
            "portfolio",
            _TYPE + "4f03b91c0e",
            (
                "e-portfolio",
                "eportfolio",
                "digital portfolio",
                "learning portfolio",
                "portfolio assessment",
                "portfolio of evidence",
                "evidence portfolio",
            ),
        ),
        Concept(
            "practical assessment",
            _TYPE + "6a4db9f11d",
            (
                "practical exam",
                "practical examination",
                "practical test",
                "practical task",
                "practical demonstration",
                "practical",
                "performance assessment",
                "performance test",
                "skills test",
                "practical skills test",
                "trade test",
                "hands-on assessment",
                "hands-on test",
                "direct observation",
                "workplace observation",
                "workplace assessment",
                "observation",
                "observation of practical activities",
                "observation of performance",
                "skills demonstration",
                "demonstration of skills",
                "demonstration of competence",
                "demonstration",
                "simulation",
                "simulated task",
                "role play",
                "osce",
                "objective structured clinical examination",
            ),
        ),
        Concept(
            "presentation",
            _TYPE + "c_04b30a72",
            ("oral presentation", "final presentation", "poster presentation", "project presentation"),
        ),
        Concept("problem based learning", _TYPE + "c4256a2726", ("pbl", "problem based assessment")),
        Concept(
            "project work",
            _TYPE + "795dac4096",
            (
                "project",
                "capstone project",
                "capstone",
                "final project",
                "group project",
                "individual project",
                "practical project",
                "project assignment",
                "project based assessment",
            ),
        ),
        Concept(
            "quiz",
            _TYPE + "b1b68f6735",
            ("multiple choice quiz", "online quiz", "online quizzes", "knowledge check", "quizzes"),
        ),
        Concept("self-assessment", _TYPE + "c_2b3bd410", ("self-evaluation", "self-test", "self-check")),
        Concept(
            "written examination",
            _TYPE + "6e6cb2cc78",
            (
                "written exam",
                "written test",
                "written assessment",
                "final written exam",
                "closed book exam",
                "open book exam",
                "computer based exam",
                "computer based test",
                "paper and pencil test",
                "mcq",
                "multiple choice",
                "multiple choice test",
                "multiple choice exam",
                "multiple choice examination",
                "multiple choice questions",
                "multiple choice question",
                "mcqs",
                "theoretical assessment",
                "theory test",
                "theory exam",
                "theoretical exam",
                "theory examination",
                "knowledge test",
            ),
        ),
        Concept("other", None),
    ),
    words="assessment_types",
)

# Tests of what someone knows. They can show knowledge; a practical skill shows in what someone does.
KNOWLEDGE_TESTS = frozenset({"written examination", "quiz"})

# Being there is no assessment of outcomes.
ATTENDANCE = "level of attendance"
SELF_ASSESSMENT = "self-assessment"

# Being there, and judging oneself, show nothing to others: no skill, and no knowledge either.
SHOWS_NOTHING = frozenset({ATTENDANCE, SELF_ASSESSMENT})
SHOWS_NO_SKILL = KNOWLEDGE_TESTS | SHOWS_NOTHING

# Verbs, in the form in which outcomes begin or (in German and Dutch) end, for what is done by hand and hardly on paper.
# Others, such as calculate or plan, may well be shown in writing.
MANUAL_VERBS = frozenset(
    {"bandage", "crimp", "disassemble", "dismantle", "dismount", "drill", "grind", "hoist", "inspect", "install",
     "lubricate", "plaster", "repair", "resuscitate", "rewire", "sand", "saw", "sew", "solder", "weld", "wire",
     "ausbauen", "bohren", "demontieren", "einbauen", "installieren", "lackieren", "löten", "montieren", "reparieren",
     "schweißen", "verdrahten", "câbler", "démonter", "percer", "réparer", "souder", "cablear", "desmontar",
     "desmuntar", "instalar", "instal·lar", "installare", "reparar", "riparare", "saldare", "smontare", "soldar",
     "taladrar", "demonteren", "installeren", "repareren", "solderen", "asentaa", "hitsata", "juottaa", "korjata",
     "demontera", "installera", "löda", "reparera", "svetsa", "keevitada", "paigaldada", "demontować", "instalować",
     "lutować", "naprawiać", "spawać"}
)  # fmt: skip

# Words in the text of a method by which it must be passed, whatever it weighs.
MUST_BE_PASSED = r"\b(?:must|pass\w*|required|compulsory|mandatory|obligatory|condition|prerequisite|hurdle)\b"

# Words by which a text on the assessment speaks of criteria, and of supervision.
CRITERIA = (
    r"\bcriteri|\brubric|\bpass mark|\bkriteri|\bbewertungsraster|\bcritère|\bbarème|\bcritéri|\barvosteluperus"
    r"|\bhindamiskriteeri|\bbeoordelingscriteri|\bkryteri"
)
SUPERVISED = (
    r"\b(?:un)?supervised\b|\bunder supervision|\binvigilat|\bproctor|\bunder the eyes? of|\bwatched by"
    r"|\bbeaufsichtigt|\bunter aufsicht|\bsurveillée?s?\b|\bsupervisad[oa]s?\b|\bvigilad[oa]s?\b|\bsorvegliat"
    r"|\bonder toezicht|\bvalvot|\bövervakad|\bjärelevalve all|\bpod nadzorem|\bidentity (?:is |will be )?check"
)

# A place that is no place, and words by which a longer text speaks of one.
ONLINE_PLACE = r"(?:fully |entirely |only )?(?:online|on-line|remote(?:ly)?|en ligne|en línea|em linha|verkossa|veebis)"
ONLINE_WORDS = (
    r"\bon-?line|\bremote|\bhome|\bdistance|\bvirtual|\bvideo|\bweb|\binternet|\bplatform|\bmoodle|\bteams\b|\bzoom\b"
    r"|\ben ligne|\ben línea|\bem linha|\bverkossa|\bveebis|\banywhere|\bzu hause|\bchez|\bthuis"
)

_SUPERVISION = "http://data.europa.eu/snb/supervision-verification/"

# Annex I separates supervision online from supervision onsite; the EU list does not. Both are kept.
SUPERVISION = ValueList(
    "supervision and identity check",
    (
        Concept(
            "unsupervised without identity check",
            _SUPERVISION + "c598449d64",
            (
                "unsupervised",
                "not supervised",
                "unproctored",
                "not proctored",
                "without supervision",
                "no supervision",
                "none",
                "no",
                "unsupervised with no identity verification",
                "unsupervised with no identity check",
                "unsupervised without id verification",
                "unsupervised without identity verification",
            ),
        ),
        Concept(
            "supervised without identity check",
            _SUPERVISION + "44314532f9",
            (
                "supervised with no identity verification",
                "supervised with no identity check",
                "supervised without id verification",
                "supervised without identity verification",
                "proctored without identity check",
                "invigilated without identity check",
            ),
        ),
        Concept(
            "supervised online with identity check",
            None,
            (
                "online with identity check",
                "online with id check",
                "supervised online with id check",
                "supervised online with identity verification",
                "online proctoring with identity check",
                "online proctoring with id check",
                "remote proctoring with identity check",
                "remote proctoring with id check",
                "remotely proctored with identity check",
                "online with identity verification",
            ),
        ),
        Concept(
            "supervised onsite with identity check",
            None,
            (
                "onsite with identity check",
                "on site with identity check",
                "onsite with id check",
                "on site with id check",
                "in person with identity check",
                "in person with id check",
                "supervised onsite with id check",
                "supervised in person with identity check",
                "supervised on site with identity check",
                "supervised onsite with identity verification",
                "onsite with identity verification",
            ),
        ),
        Concept(
            "supervised with identity check",
            _SUPERVISION + "70be69aaf9",
            (
                "supervised with id verification",
                "supervised with identity verification",
                "supervised with id check",
                "supervised and identity checked",
                "proctored with identity check",
                "proctored with id check",
                "invigilated with identity check",
                "invigilated with id check",
            ),
        ),
        Concept(
            "unsupervised with identity check",
            _SUPERVISION + "df2880c5cb",
            (
                "unsupervised with id verification",
                "unsupervised with identity verification",
                "unsupervised with id check",
            ),
        ),
        Concept(
            "supervised online",
            None,
            (
                "online supervision",
                "supervised remotely",
                "remote supervision",
                "online proctoring",
                "online proctored",
                "proctored online",
                "remote proctoring",
                "remotely proctored",
                "online invigilation",
                "remote invigilation",
            ),
        ),
        Concept(
            "supervised onsite",
            None,
            (
                "onsite supervision",
                "on site supervision",
                "supervised on site",
                "supervised in person",
                "in person supervision",
                "proctored onsite",
                "proctored in person",
                "onsite proctoring",
                "in person proctoring",
                "onsite invigilation",
                "in person invigilation",
            ),
        ),
        Concept("supervised", None, ("proctored", "invigilated", "proctoring", "invigilation", "with supervision")),
    ),
    words="supervision",
)

# Of these, the source does not say whether the learner's identity is checked.
IDENTITY_CHECK_NOT_TOLD = frozenset({"supervised", "supervised online", "supervised onsite"})
