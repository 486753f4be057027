"""The words from which people are made, and by which queries are understood."""

from __future__ import annotations

FIRST_NAMES = (
    *("Ada", "Amara", "Anders", "Aisha", "Bruno", "Carla", "Chen", "Dana", "Elif", "Farah", "Goran", "Hanna", "Ines", "Jonas"),
    *("Kofi", "Lena", "Mateo", "Mira", "Noor", "Oskar", "Priya", "Quentin", "Rosa", "Samir", "Tomas", "Uma", "Viktor", "Yuki"),
)
LAST_NAMES = (
    *("Abara", "Berg", "Costa", "Dahl", "Eriksen", "Fischer", "Garcia", "Haddad", "Ivanova", "Jansen", "Kaya", "Lind", "Moreau"),
    *("Nakamura", "Okafor", "Petrov", "Quist", "Rossi", "Silva", "Tanaka", "Ueda", "Vogt", "Weber", "Yilmaz", "Zhang"),
)
CITIES = {
    "Berlin": "Germany",
    "Munich": "Germany",
    "Hamburg": "Germany",
    "London": "United Kingdom",
    "Paris": "France",
    "Amsterdam": "Netherlands",
    "Madrid": "Spain",
    "Stockholm": "Sweden",
    "Oslo": "Norway",
    "Copenhagen": "Denmark",
    "Zurich": "Switzerland",
    "Vienna": "Austria",
    "Dublin": "Ireland",
    "Lisbon": "Portugal",
    "Warsaw": "Poland",
    "New York": "United States",
    "San Francisco": "United States",
    "Boston": "United States",
    "Austin": "United States",
    "Toronto": "Canada",
    "Singapore": "Singapore",
    "Sydney": "Australia",
    "Bangalore": "India",
    "Tokyo": "Japan",
}
COMPANIES = (
    *("Havelwerk", "Nordpumpe", "Brightloom", "Quanta Field", "Silverpine", "Tidewater Labs", "Opal Systems", "Meridian Foods"),
    *("Arcwell", "Bluefern", "Cobalt Freight", "Driftstone", "Evenkeel", "Fathom Health", "Glasswing", "Highmoor", "Inkwell"),
)
JOB_TITLES = (
    *(
        "Data Engineer",
        "Software Engineer",
        "Machine Learning Engineer",
        "Product Manager",
        "Account Executive",
        "Data Scientist",
    ),
    *("Head of Data", "Head of Sales", "Head of Marketing", "Head of RevOps", "VP Engineering", "VP Sales", "VP Marketing"),
    *("Sales Development Representative", "Marketing Manager", "Designer", "Recruiter", "Founder", "CEO", "CTO", "CFO", "CMO"),
)
SKILLS = (
    *("python", "sql", "spark", "dbt", "kubernetes", "typescript", "react", "rust", "java", "salesforce", "hubspot", "figma"),
    *("forecasting", "negotiation", "seo", "machine learning", "statistics", "leadership"),
)
# Word in a query → value of the filter.
SENIORITIES = {
    **{name: name for name in ("junior", "senior", "lead", "principal", "staff", "director", "vp", "executive")},
    "entry-level": "entry",
    "mid-level": "mid",
    "directors": "director",
    "executives": "executive",
}
EDUCATION = {"bachelor": "bachelors", "master": "masters", "phd": "phd", "mba": "mba"}
INDUSTRIES = ("fintech", "healthcare", "climate", "logistics", "retail", "software", "education", "energy", "insurance", "saas")
DEPARTMENTS = ("Engineering", "Data Platform", "Sales", "Marketing", "Operations", "Finance")
DEGREES = ("BSc Mathematics", "MSc Computer Science", "BA Economics", "MBA", "PhD Physics")
LANGUAGES = ("English", "German", "Spanish", "French", "Norwegian", "Portuguese", "Hindi", "Mandarin")
DECIDES = ("head of", "vp", "chief", "ceo", "cto", "cfo", "cmo", "founder", "director")
TOPICS = (
    *("onboarding without meetings", "pricing that customers understand", "hiring slowly", "data contracts", "cold outreach"),
    *("pipeline reviews", "migrating off batch jobs", "forecast accuracy", "product-led growth", "talking to churned customers"),
)
