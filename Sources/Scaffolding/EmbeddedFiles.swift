// Made by 'make embed' from the folders starter/, templates/ and hosting/; a test holds it equal.
// swift-format-ignore-file

/// Files that travel inside the program, each with its path below its folder.
enum EmbeddedFiles {
  /// What is in starter/.
  static let starter: [(path: String, text: String)] = [
    ("content/codebook.yml", ###"""
# What your records can say: the lists of codes, and the columns of each file. The words that readers see for a code
# stand in i18n/en.yml.

currency: EUR

lists:
  # 'rapporteur new country cc "Country C"' adds a country here and its words in i18n.
  country: {codes: [aa, bb]}
  # Codes in groups: a table can show the groups alone.
  barrier:
    groups:
      steps: [no_ramp, high_step]
      doors: [narrow_door, heavy_door]
      information: [no_sign, no_sound]
  # Codes under 'last' stay at the end of a table, however it is ordered.
  place: {codes: [office, clinic, station, unknown], last: [unknown]}
  yes_no: {codes: ["yes", "no", unknown], last: [unknown]}
  precision: {codes: [day, month, year, unknown]}
  # An order: each code allows what the ones before it allow.
  consent: {codes: [none, count, quote]}

data:
  cases:
    file: data/cases.csv
    unit: case
    # These records are about people: small numbers are withheld.
    sensitive: true
    # Only records whose consent is 'count' or more are counted.
    consent: {column: consent, least: count}
    columns:
      id: {type: key}
      country: {type: code, list: country, required: true}
      date: {type: date, precision: date_precision}
      date_precision: {type: code, list: precision}
      # Several codes in one cell, divided by '|'.
      barrier: {type: codes, list: barrier, separator: "|", required: true}
      place: {type: code, list: place}
      complaint: {type: code, list: yes_no}
      consent: {type: code, list: consent}

# Figures with a name, to be used in texts and shown large.
figures:
  all-cases: {query: cases}
  complaint-share: {query: share of cases where complaint is yes}
  country-cases: {query: cases where country is this}
  country-complaint-share: {query: share of cases where complaint is yes among country is this}

"""###),
    ("content/data/cases.csv", ###"""
id,country,date,date_precision,barrier,place,complaint,consent
demo-0001,aa,,unknown,high_step,clinic,no,count
demo-0002,aa,2025-02-17,day,narrow_door|no_ramp,office,no,count
demo-0003,bb,2025-07-13,day,high_step,station,yes,count
demo-0004,aa,2025-12-14,day,narrow_door,clinic,no,count
demo-0005,aa,2025-12,month,heavy_door,office,no,count
demo-0006,aa,2025-11,month,no_ramp|no_sign|heavy_door,clinic,no,count
demo-0007,bb,2025-01-30,day,no_ramp,office,unknown,count
demo-0008,aa,2025-12-25,day,no_sign|high_step,office,no,quote
demo-0009,aa,2025-08-07,day,narrow_door,office,no,count
demo-0010,bb,2025-09,month,high_step,clinic,,count
demo-0011,aa,2025-09-16,day,narrow_door,office,no,count
demo-0012,aa,2025-12,month,high_step,office,yes,quote
demo-0013,bb,2025-04-14,day,no_sign|high_step,office,no,count
demo-0014,bb,2025-03-29,day,no_sign,clinic,no,quote
demo-0015,bb,2025-08-09,day,no_ramp,office,unknown,count
demo-0016,bb,2025-04-18,day,high_step|heavy_door,office,no,count
demo-0017,aa,2025-07-30,day,narrow_door,office,no,count
demo-0018,bb,,unknown,no_sound|narrow_door,station,no,count
demo-0019,aa,2025-01-05,day,no_sound,station,no,count
demo-0020,bb,2025-11-13,day,no_sound|no_ramp,office,no,count
demo-0021,bb,2025-03,month,heavy_door|no_ramp,office,yes,count
demo-0022,aa,2025-08-05,day,high_step,clinic,no,quote
demo-0023,aa,,,heavy_door|high_step|no_sound,station,,count
demo-0024,aa,2025-05-20,day,heavy_door|narrow_door,office,no,count
demo-0025,aa,2025-12-16,day,heavy_door,clinic,yes,count
demo-0026,aa,2025-06,month,no_sign,clinic,yes,none
demo-0027,aa,,unknown,heavy_door|narrow_door,clinic,no,count
demo-0028,aa,2025-10-06,day,no_sign,office,yes,count
demo-0029,aa,2025-11,month,no_ramp|narrow_door,station,yes,count
demo-0030,aa,2025-09,month,narrow_door|high_step|heavy_door,clinic,no,count
demo-0031,aa,2025-01-13,day,no_ramp|high_step|no_sign,office,no,count
demo-0032,bb,2025-08-15,day,heavy_door,station,no,count
demo-0033,aa,2025-12-08,day,no_ramp,office,no,count
demo-0034,bb,2025-06,month,high_step,clinic,no,count
demo-0035,bb,2025-05-23,day,no_ramp|high_step,clinic,no,count
demo-0036,aa,2025-10-09,day,no_sound,clinic,,count
demo-0037,bb,2025-01-22,day,no_ramp,office,no,count
demo-0038,bb,,unknown,no_ramp,clinic,no,count
demo-0039,bb,2025-11,month,high_step|no_ramp,office,no,count
demo-0040,bb,2025-09,month,no_sign,clinic,no,count
demo-0041,aa,2025-07-17,day,no_sound|narrow_door,office,no,count
demo-0042,bb,2025-12-16,day,narrow_door,station,yes,count
demo-0043,aa,2025-07-19,day,no_ramp,office,no,count
demo-0044,bb,2025-08-18,day,no_ramp,office,yes,count
demo-0045,aa,2025-09-12,day,high_step,office,yes,count
demo-0046,aa,2025-11-27,day,no_ramp|heavy_door|no_sign,unknown,yes,count
demo-0047,bb,2025-03-13,day,no_ramp,office,no,count
demo-0048,aa,2025-01-13,day,high_step,office,no,count
demo-0049,aa,2025-03-24,day,high_step|heavy_door,clinic,no,count
demo-0050,bb,2025-09-26,day,narrow_door|heavy_door,office,yes,count
demo-0051,aa,2025-07,month,no_sound,office,unknown,count
demo-0052,aa,2025-10-17,day,no_sign,station,no,quote
demo-0053,aa,2025-01-24,day,no_ramp,station,yes,count
demo-0054,bb,2025-11,month,narrow_door|no_ramp,unknown,no,count
demo-0055,aa,2025-04-29,day,heavy_door,office,no,quote
demo-0056,aa,2025-12-07,day,no_ramp,clinic,no,count
demo-0057,aa,2025-06-02,day,narrow_door|no_sound,station,no,quote
demo-0058,aa,2025-02-03,day,no_ramp,office,no,count
demo-0059,aa,2025-12-15,day,no_ramp,clinic,no,count
demo-0060,aa,,unknown,heavy_door,station,no,count
demo-0061,bb,2025-11-30,day,heavy_door,office,no,count
demo-0062,bb,2025-03,month,no_ramp,office,no,none
demo-0063,bb,2025-10-25,day,heavy_door|no_ramp,office,no,count
demo-0064,bb,2025-06-02,day,high_step,office,no,count
demo-0065,aa,2025-04-05,day,narrow_door|heavy_door,clinic,no,quote
demo-0066,bb,2025-08,month,no_ramp,station,unknown,count
demo-0067,bb,2025-01-11,day,heavy_door,unknown,no,count
demo-0068,bb,2025-10-25,day,narrow_door|no_ramp|no_sound,clinic,no,quote
demo-0069,bb,2025-08-30,day,narrow_door|heavy_door,station,no,count
demo-0070,bb,2025-09-05,day,no_sound,clinic,yes,count
demo-0071,aa,2025-04,month,heavy_door,office,no,count
demo-0072,bb,2025-06-06,day,no_ramp|heavy_door,office,no,quote
demo-0073,bb,2025-12-31,day,no_sign,office,unknown,quote
demo-0074,aa,2025-12-11,day,narrow_door,clinic,no,count
demo-0075,aa,2025-04-14,day,no_ramp,,no,count
demo-0076,aa,2025,year,no_sound|heavy_door,clinic,no,count
demo-0077,aa,2025-02-20,day,high_step|no_ramp|heavy_door,office,yes,count
demo-0078,bb,2025-07-11,day,narrow_door,clinic,no,count
demo-0079,aa,2025-01-02,day,high_step,office,no,quote
demo-0080,aa,2025-06-18,day,high_step,clinic,no,count
demo-0081,bb,2025-05-21,day,heavy_door|no_sign,office,no,count
demo-0082,bb,2025-05-03,day,high_step|heavy_door,office,yes,quote
demo-0083,aa,2025-03-11,day,no_ramp|no_sign,clinic,unknown,count
demo-0084,aa,2025-01-05,day,narrow_door|high_step,office,no,count
demo-0085,bb,2025-01-06,day,no_ramp|heavy_door|no_sound,office,unknown,count
demo-0086,bb,2025-04,month,no_sound,office,yes,count
demo-0087,aa,2025-04-10,day,heavy_door|no_sound,office,no,count
demo-0088,bb,,,no_sound,clinic,unknown,quote
demo-0089,aa,2025-08-05,day,no_ramp,office,yes,count
demo-0090,aa,2025-10-22,day,heavy_door,office,,count
demo-0091,aa,2025-08-11,day,high_step,office,yes,count
demo-0092,aa,2025-07-28,day,no_ramp,office,no,count
demo-0093,aa,2025-06-12,day,no_ramp,clinic,yes,count
demo-0094,aa,2025-05,month,no_ramp|high_step|narrow_door,clinic,no,count
demo-0095,bb,2025-12-19,day,heavy_door,clinic,unknown,count
demo-0096,bb,2025-09-12,day,heavy_door,office,no,count
demo-0097,aa,2025-10-20,day,narrow_door,clinic,yes,count
demo-0098,bb,2025-05-18,day,narrow_door,station,yes,count
demo-0099,aa,2025-08-24,day,heavy_door,clinic,yes,count
demo-0100,bb,2025-04-12,day,heavy_door,clinic,no,count
demo-0101,bb,2025-01-07,day,no_sound,office,unknown,count
demo-0102,bb,2025-07-21,day,no_ramp|narrow_door|no_sound,clinic,no,count
demo-0103,aa,2025-02-14,day,no_sound,clinic,no,count
demo-0104,aa,2025-01-13,day,narrow_door,clinic,yes,count
demo-0105,aa,2025-03-05,day,heavy_door|high_step,clinic,yes,count
demo-0106,aa,2025-06-05,day,heavy_door|no_sound|high_step,clinic,no,count
demo-0107,aa,2025-01-24,day,heavy_door,,no,count
demo-0108,bb,2025,year,no_ramp|no_sign,office,no,count
demo-0109,aa,2025-10-08,day,narrow_door,station,no,count
demo-0110,bb,2025-06,month,no_ramp|narrow_door|no_sign,office,no,count
demo-0111,bb,2025-06-13,day,heavy_door,office,no,none
demo-0112,aa,2025-11-08,day,no_sign,clinic,no,count
demo-0113,bb,2025-03,month,high_step,station,no,count
demo-0114,bb,2025-10-03,day,no_sound,office,yes,count
demo-0115,aa,2025,year,high_step,clinic,unknown,count
demo-0116,aa,2025-11-07,day,no_ramp,office,yes,quote
demo-0117,bb,2025-05,month,no_ramp,clinic,no,quote
demo-0118,aa,2025-06-18,day,no_sound|heavy_door|high_step,office,no,quote
demo-0119,bb,2025-01,month,high_step,office,no,count
demo-0120,aa,2025-12-23,day,high_step|no_sound|heavy_door,clinic,no,count
demo-0121,aa,2025-08-27,day,narrow_door,clinic,no,quote
demo-0122,aa,2025-05,month,no_ramp,station,no,count
demo-0123,bb,2025-12-05,day,no_sign,unknown,yes,count
demo-0124,bb,2025-04-10,day,no_ramp,office,no,count
demo-0125,aa,2025-06-13,day,high_step|no_sign,office,unknown,count
demo-0126,bb,2025-08-15,day,no_ramp,unknown,no,count
demo-0127,aa,2025-08,month,high_step|no_ramp|no_sound,station,no,count
demo-0128,aa,2025-08-20,day,high_step,office,no,count
demo-0129,bb,2025-08-23,day,no_sign,office,no,count
demo-0130,aa,2025-11,month,high_step,station,no,count
demo-0131,aa,2025-06,month,heavy_door,office,no,count
demo-0132,bb,2025-06-05,day,no_ramp,station,no,count
demo-0133,bb,,unknown,high_step|heavy_door,office,unknown,count
demo-0134,bb,2025-05-23,day,no_ramp,clinic,no,count
demo-0135,aa,,unknown,narrow_door,office,no,count
demo-0136,aa,2025-07-11,day,heavy_door,office,no,count
demo-0137,bb,2025-07-06,day,no_ramp,office,unknown,quote
demo-0138,bb,2025-03,month,narrow_door|high_step,station,no,quote
demo-0139,bb,2025-04-08,day,no_sound,station,no,none
demo-0140,bb,,unknown,high_step|no_ramp,office,yes,count
demo-0141,bb,,,no_sign,office,no,count
demo-0142,bb,2025,year,high_step,office,no,quote
demo-0143,aa,2025,year,no_ramp|heavy_door,clinic,no,count
demo-0144,bb,2025-12-20,day,high_step|heavy_door,unknown,no,count
demo-0145,aa,2025-10-10,day,no_sign,office,unknown,count
demo-0146,bb,2025-12-29,day,no_ramp|high_step,office,no,quote
demo-0147,aa,2025-07,month,no_sound,station,no,count
demo-0148,bb,,unknown,narrow_door|no_ramp,clinic,yes,none
demo-0149,bb,2025-09-07,day,high_step|heavy_door,office,no,quote
demo-0150,aa,2025-05-29,,high_step,office,yes,count
demo-0151,aa,2025-03-12,day,no_sign|no_ramp,clinic,no,quote
demo-0152,bb,2025-12,month,high_step,station,no,count
demo-0153,aa,2025-08-14,day,high_step,office,no,count
demo-0154,bb,2025-10-14,day,no_ramp|heavy_door,station,no,count
demo-0155,aa,2025-05,month,no_ramp|narrow_door,office,yes,count
demo-0156,aa,2025-01-16,day,high_step,office,no,count
demo-0157,aa,2025-05-17,day,no_ramp,office,no,count
demo-0158,aa,2025-02-03,day,heavy_door,station,no,quote
demo-0159,aa,2025-05-30,day,high_step,office,no,count
demo-0160,aa,2025-08,month,no_sign|heavy_door,clinic,yes,count
demo-0161,bb,2025-11,month,no_ramp,unknown,no,quote
demo-0162,aa,2025-08-30,day,no_sign,station,,quote
demo-0163,aa,2025-09,month,high_step|no_sign,office,no,count
demo-0164,bb,2025-12-24,day,heavy_door|high_step|no_sign,station,yes,none
demo-0165,aa,2025-03-07,day,high_step,station,yes,count
demo-0166,aa,2025-09-10,day,narrow_door|heavy_door|high_step,office,yes,quote
demo-0167,aa,2025-08-31,day,no_sound,office,no,quote
demo-0168,aa,2025-07,month,high_step,office,yes,count
demo-0169,aa,2025-05-01,day,no_ramp,office,no,quote
demo-0170,aa,2025-10-01,day,high_step,station,no,quote
demo-0171,aa,2025-11-16,day,no_sound|heavy_door,clinic,no,count
demo-0172,aa,2025-03-04,day,no_ramp,station,no,count
demo-0173,aa,,unknown,no_sign,office,yes,count
demo-0174,bb,2025-02-05,day,heavy_door|narrow_door,office,no,none
demo-0175,bb,2025-05,month,no_ramp|narrow_door,unknown,yes,quote
demo-0176,bb,2025-11-20,day,heavy_door|no_sound,station,no,quote
demo-0177,aa,2025-11-29,day,no_ramp,office,unknown,count
demo-0178,aa,2025-08-04,day,narrow_door,station,no,count
demo-0179,aa,2025-08-11,day,high_step,station,yes,quote
demo-0180,bb,2025-07-27,day,no_ramp,office,yes,count
demo-0181,aa,2025,year,narrow_door,station,no,count
demo-0182,aa,2025-01-30,day,heavy_door,office,no,count
demo-0183,aa,2025-03-18,day,no_ramp,clinic,yes,count
demo-0184,aa,2025-06-28,day,heavy_door|no_ramp,office,yes,count
demo-0185,aa,2025-03-12,day,no_sign,office,unknown,count
demo-0186,bb,2025-03-04,day,no_sign,office,unknown,count
demo-0187,aa,2025-06-21,day,high_step,office,,count
demo-0188,bb,2025-04-05,day,no_ramp,station,,count
demo-0189,aa,2025-11-23,day,no_ramp,station,unknown,count
demo-0190,bb,2025-07-15,day,heavy_door|no_sign,office,no,count
demo-0191,bb,2025-04-25,day,high_step,station,no,count
demo-0192,bb,2025-04,month,no_sign,office,no,count
demo-0193,aa,2025-02,month,no_sound|no_ramp,,no,quote
demo-0194,bb,2025-07-17,day,high_step|no_sign,office,no,count
demo-0195,aa,2025-08-01,day,no_ramp|no_sound,office,no,count
demo-0196,aa,,,no_ramp|high_step,station,yes,count
demo-0197,aa,2025-02-23,day,no_ramp|heavy_door,station,no,count
demo-0198,aa,2025-01-10,day,no_sign,office,no,count
demo-0199,aa,2025-06-21,day,heavy_door,station,yes,count
demo-0200,aa,2025-05-14,day,no_ramp,station,no,count
demo-0201,aa,2025-03-12,day,narrow_door|no_ramp,office,no,count
demo-0202,bb,2025-07-12,day,no_sound|no_ramp|narrow_door,clinic,no,quote
demo-0203,aa,2025-09-30,day,high_step,office,yes,count
demo-0204,bb,2025-07-10,day,no_sign|high_step,office,yes,quote
demo-0205,aa,2025,year,heavy_door|no_ramp|no_sound,office,no,count
demo-0206,aa,2025-12,month,high_step|no_sign,station,no,count
demo-0207,aa,2025-10,month,no_ramp,office,no,quote
demo-0208,aa,2025-04-27,day,no_sound|heavy_door|no_sign,clinic,no,count
demo-0209,bb,2025-01,month,high_step,clinic,no,count
demo-0210,bb,2025-03,month,high_step|narrow_door,office,no,count
demo-0211,bb,2025-08-08,day,heavy_door,office,no,count
demo-0212,bb,2025-06-05,day,high_step,office,,count
demo-0213,aa,,unknown,no_sound,office,no,count
demo-0214,bb,2025-08-08,day,no_ramp|no_sound|high_step,office,no,quote
demo-0215,bb,2025-01-05,day,narrow_door,clinic,yes,count
demo-0216,aa,2025-01-28,day,high_step|narrow_door|heavy_door,clinic,no,count
demo-0217,bb,2025-08-25,day,heavy_door,station,no,count
demo-0218,bb,2025-06-28,day,narrow_door,station,no,count
demo-0219,aa,2025-09-30,day,high_step|no_ramp,station,unknown,quote
demo-0220,bb,2025-09-01,day,no_sign,station,no,quote
demo-0221,aa,2025-03-12,day,no_sign|high_step,office,yes,count
demo-0222,bb,2025-03-05,day,high_step,station,no,count
demo-0223,aa,2025-10-27,day,narrow_door,office,unknown,count
demo-0224,bb,2025-02-14,day,high_step|no_sound,office,yes,quote
demo-0225,bb,2025-03-03,day,high_step,office,no,quote
demo-0226,aa,2025-11-03,day,no_ramp,station,no,count
demo-0227,aa,,,high_step,unknown,yes,count
demo-0228,bb,2025,year,heavy_door,office,unknown,count
demo-0229,aa,2025-05-05,day,high_step|no_sound,office,yes,count
demo-0230,aa,2025-10-29,day,no_sign|no_ramp|heavy_door,station,no,count
demo-0231,bb,2025-02-06,day,heavy_door|high_step,office,no,quote
demo-0232,aa,2025-04-07,day,no_ramp,clinic,yes,count
demo-0233,aa,2025-01-21,day,no_ramp,clinic,no,count
demo-0234,aa,2025-01-29,day,narrow_door|no_ramp,office,unknown,count
demo-0235,bb,2025-05-06,day,no_ramp,,no,count
demo-0236,bb,,unknown,high_step,office,no,count
demo-0237,bb,2025-02-27,day,no_ramp,clinic,no,count
demo-0238,aa,2025-04,month,heavy_door|no_sign|no_ramp,office,yes,quote
demo-0239,aa,2025-12-17,day,no_ramp,clinic,no,count
demo-0240,bb,2025-11-09,day,high_step,office,unknown,count
demo-0241,bb,2025-12-16,day,heavy_door,station,no,count
demo-0242,bb,2025-02,month,high_step,clinic,no,count
demo-0243,aa,2025-01-18,day,heavy_door|no_ramp,clinic,no,count
demo-0244,bb,2025-04-21,day,heavy_door|no_sound,station,yes,none
demo-0245,aa,2025-09-19,day,narrow_door,office,no,count
demo-0246,aa,2025-08-24,day,heavy_door|no_ramp,clinic,yes,count
demo-0247,bb,2025-05-22,day,narrow_door,station,,count
demo-0248,bb,2025-04-19,day,no_ramp,office,no,quote

"""###),
    ("content/en/_countries/aa.md", ###"""
Country A is made up. Write here what is true of this country alone.

"""###),
    ("content/en/briefing.md", ###"""
---
kind: briefing
# A page for each code of this list; 'this' is the code at hand.
each: country
title: "`= this`: public places that not everyone can enter"
short_title: "Policy briefing, `= this`"
summary: "What `= country-cases` reports ask of those who run public places."
---
`= country-cases` reports came from this country. This briefing sums them up.

## Key messages

- A complaint was made in `= country-complaint-share` of the cases.
- Steps are named in `= share of cases where barrier is steps among country is this` of the cases.

## What was reported

```chart
of: cases
where: country is this
rows: barrier by group
title: Cases name several barriers
```

```table
of: cases
where: country is this
rows: place
caption: Cases by kind of place
```

## About this country

```include
file: _countries/this.md
optional: true
```

## What we ask

1. Ask the people who use a place before it is built or changed.
2. Answer each complaint, and say what will be done by when.

"""###),
    ("content/en/handout.md", ###"""
---
kind: handout
each: country
# A handout is shown to a small group: larger numbers than on the site are withheld.
threshold: 10
title: "`= this`: round table on public places"
short_title: "Round-table handout, `= this`"
summary: "For the round table: figures on one side, questions on the other."
---
## What was reported

```figures
- country-cases
- country-complaint-share
```

```table
of: cases
where: country is this
rows: barrier by group
caption: Cases in this country by kind of barrier
```

## Questions

1. Which barrier could be taken away this month, and by whom?
2. How will we know that it is gone?

## Our commitments

Table: What we will do after this round table

| Action | Who | By when |
|---|---|---|
|   |   |   |
|   |   |   |

"""###),
    ("content/en/index.md", ###"""
---
# The template: templates/home.mustache.
kind: home
title: Open doors
summary: "What `= cases` reports say of public places that not everyone can enter."
---
People told us of `= cases` visits to public places that they could not enter. Write here what your readers should know
first.

> [!NOTE]
> The records are made up. They show what a site can do, and say nothing of any real place.

## What was reported

```figures
- all-cases
- complaint-share
```

```table
of: cases
rows: barrier by group
caption: Cases by kind of barrier
```

## By country

```documents
kind: briefing
```

For a meeting, print a handout:

```documents
kind: handout
```

## Where the numbers come from

Each number is counted from the records when the site is made. [How we count](methods.md) says more.

"""###),
    ("content/en/methods.md", ###"""
---
kind: page
title: How we count
summary: What a case is, which cases are counted, and what the numbers cannot show.
---
## What a case is

A case is one visit to one place. A case can name several barriers, so the rows of a table by barrier do not add up.

## Which cases are counted

We count a case when the person who reported it agreed to that. Small numbers are withheld, so that nobody can be
recognised. `= left out of cases` records without that consent are left out.

## What the numbers cannot show

The cases are those that reached us. They are no sample. They say nothing about how often a barrier is met, and they do
not compare countries.

## Barriers

```codes
list: barrier
```

"""###),
    ("content/glossary/en.yml", ###"""
# What 'rapporteur check' says of words. Nothing of this file is published.
en:
  # Abbreviations that need no explanation on each page.
  abbreviations: {}
  # Terms to avoid; '*' stands for any ending.
  avoid:
    - {term: "handicapped", use: "disabled people", why: "the word is no longer wanted"}
    - {term: "wheelchair-bound", use: "wheelchair user", why: "a wheelchair sets free"}

"""###),
    ("content/i18n/en.yml", ###"""
# The words of the site. Texts with %{…} get a number or a name there: keep that part.
en:
  language: English

  site:
    title: Open doors
    tagline: Reports on public places that not everyone can enter
    publisher: The name of your group

  interface:
    # Around the page
    skip_to_content: Skip to content
    contents: Contents
    languages: Languages
    choose_language: Choose a language
    navigation: Main navigation
    edition: Edition
    cite_as: Cite as
    licence: Licence
    publisher: Publisher
    print_hint: "To print: use your browser's print command, on A4 paper, without scaling."
    fold_hint: Print on both sides of one sheet.
    page_address: Address of this page
    leave_page: Leave this page
    leave_explained: What this link does
    download_pdf: Download this page as PDF
    citation: "%{publisher}, “%{title}”, edition %{edition}."

    # Demonstration data
    demonstration_label: Demonstration data
    demonstration_notice: "The records behind this page are made up. They are no evidence about any person, place or country, and must not be quoted as such."
    demonstration_mark: Demonstration data
    demonstration_short: "Demonstration data: made up, not evidence."
    demonstration_file: "DEMONSTRATION DATA: made up by a seeded generator; not evidence"

    # Figures and tables
    not_recorded: Not recorded
    date_not_exact: Not recorded, or less exactly
    total: Total
    all_units: "All %{unit}"
    withheld: a withheld number
    translated_from: "Translated from: %{language}."
    translation_reviewed: "Reviewed by %{reviewer}."
    translation_unreviewed: No native speaker has reviewed this translation yet.
    translation_stale: The original has changed since this translation was made.
    not_in_language: "Not yet in:"
    withheld_unit: "a withheld number of %{unit}"
    withheld_share: a withheld share
    withheld_mark: "[c]"
    withheld_legend: "[c]: withheld. The number is small, or it would give a small number away."
    several_types: A case can name several; rows do not add up to the total.
    base: "Base: %{base}"
    unit_note: "Unit: %{unit}"
    share_pattern: "%{percent} (%{part} of %{whole})"
    percent_of: "%{part} of %{whole}"
    share_column: Share
    number_column: Number
    left_out:
      one: "%{count} record without consent to be counted is left out."
      other: "%{count} records without consent to be counted are left out."
    download_csv: Download as CSV
    download_csv_of: "Download as CSV: %{title}"
    data_table: Data in a table
    source_line: "Source: %{source}"
    source_register: "register “%{register}”, edition %{edition}"
    stated_facts: "Stated by the source and not computed here: %{figures}. Source: %{source}."
    table_number: "Table %{number}"
    figure_number: "Figure %{number}"
    caption_pattern: "%{number}. %{caption}"
    chart_description: "%{title}. %{values}."
    chart_value: "%{label}: %{value}"
    chart_series: "%{label} – %{values}"
    chart_panel: "%{title}: %{label}"
    chart_scope: "%{place}, %{period}."
    heat_key: "Shades:"
    list_separator: "; "

    # Code lists and documents
    counting_rule: Counting rule
    footnotes: Notes
    footnote: "Note %{number}"
    back_to_text: Back to the text
    callout_note: Note
    callout_limits: What these data cannot show
    callout_safety: Safety
    empty_list: None in this edition.

    # Kinds of documents
    kind_briefing: Policy briefing
    kind_handout: Round-table handout

    # What a table counts, without a number
    unit_case: cases

  units:
    case: {one: "%{count} case", other: "%{count} cases"}

  data_sets:
    cases: Reported cases

  # What the records cover: a chart says it below its title.
  coverage:
    cases: {place: Country A and Country B, period: 2025}

  columns:
    cases:
      id: Record
      country: Country
      date: Date
      date_precision: Precision of the date
      barrier: Barrier
      place: Place
      complaint: Complaint made
      consent: Consent

  codes:
    country:
      aa: Country A
      bb: Country B
    barrier:
      no_ramp: No ramp
      high_step: High step
      narrow_door: Narrow door
      heavy_door: Heavy door
      no_sign: No readable sign
      no_sound: No sound
    place:
      office: Public office
      clinic: Clinic
      station: Station
      unknown: Unknown
    yes_no:
      "yes": "Yes"
      "no": "No"
      unknown: Unknown
    precision:
      day: Day
      month: Month
      year: Year
      unknown: Unknown
    consent:
      none: None
      count: To be counted
      quote: To be quoted

  groups:
    barrier:
      steps: Steps
      doors: Doors
      information: Information

  figures:
    all-cases: Cases reported
    complaint-share: Cases with a complaint
    country-cases: Cases reported
    country-complaint-share: Cases with a complaint

"""###),
    ("content/site.yml", ###"""
# What the site is. After each change run 'rapporteur check', or look at it with 'rapporteur serve'.

# The languages, the original first. 'rapporteur new language ru' adds one.
languages: [en]

# What is published at one time: a short name, and the day.
edition: {id: "1", date: 2026-01-15}

# While this is true, every page says that its numbers are made up. Change it when your own records are in.
demonstration: true

# Under which licence others may use your texts and tables.
licence: {name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/"}

# The least number about people that is printed: smaller ones are withheld. At least 3.
disclosure: {threshold: 5}

# The documents in the main navigation.
navigation: [index.md, methods.md]

# E-mail addresses and telephone numbers that are meant to be published.
# contacts: [info@example.org]

"""###),
    ("content/synthesis.yml", ###"""
# How the made-up records in data/cases.csv were made:
#   rapporteur synthesize --seed 1 > content/data/cases.csv
# Delete this file when your own records are in.
data: cases
records: 240
below_consent: 8

columns:
  id: {prefix: demo-}
  consent:
    missing: 10
    weights: {none: 5, count: 70, quote: 25}
  country:
    weights: {aa: 55, bb: 45}
  date_precision:
    missing: 2
    weights: {day: 70, month: 20, year: 6, unknown: 4}
  date:
    missing: 50
    periods:
      - {from: 2025-01-01, to: 2025-06-30, weight: 45}
      - {from: 2025-07-01, to: 2025-12-31, weight: 55}
  barrier:
    number: [60, 30, 10]
    weights: {no_ramp: 50, high_step: 35, narrow_door: 25, heavy_door: 30, no_sign: 25, no_sound: 20}
  place:
    missing: 3
    weights: {office: 45, clinic: 30, station: 20, unknown: 5}
  complaint:
    missing: 4
    weights: {"yes": 25, "no": 65, unknown: 10}

"""###),
  ]
  /// What is in templates/.
  static let templates: [(path: String, text: String)] = [
    ("assets/pdf.css", ###"""
/* What WeasyPrint lays out otherwise than browsers print. It follows site.css in PDFs alone. */

@page { margin: 9mm 14mm 11mm }

/* Drawings have the size that they say themselves: no style sheet reaches into them */
.plate > svg { font-size: 10.67px }
.text .demonstration { padding: 0 0 0 .6rem; border-left: 1rem solid #f46a25; background: none }
.cover, .columns, .imprint { padding-block: 0 !important }
.leave { display: none }

/* No 'display: contents' */
.key-figures > div { display: flex; flex-direction: column; padding: .4rem 0 0; border-top: 4px solid var(--accent) }
.key-figures dd { display: block; order: -1 }
.key-figures .base { display: block }
/* No media query with a condition */
.key-figures { grid-template-columns: repeat(4, 1fr); gap: .8rem 1.5rem }

/* Nothing spans columns within others: with a wide table there is one column, and cards have two */
.brief .text:has(th:nth-child(5)) { columns: auto; font-size: .92rem }
.brief .text:has(th:nth-child(5)) .key-figures { grid-template-columns: repeat(6, 1fr) }
.brief .text:has(th:nth-child(5)) .plate > svg { max-width: 60% }
.brief .text:has(th:nth-child(5)) .parts { columns: 2; column-gap: 6mm }
.brief .text:has(th:nth-child(5)) :is(p,ul,.callout) { max-width: none }
.brief .text:has(th:nth-child(5)) .source { display: none }
.brief .text:has(th:nth-child(5)) p { break-after: auto }
.brief .text:has(th:nth-child(5)) > section { margin-top: .5rem }
.brief .text:has(th:nth-child(5)) li { margin-bottom: .1rem }
.brief .text:has(th:nth-child(5)) .callout { padding-block: .4rem }
.brief .text:has(th:nth-child(5)) h2 { margin-bottom: .35rem; font-size: 1.15rem }
.brief .text:has(th:nth-child(5)) :is(figure,.callout,.part) { margin-block: .4rem }

/* Pages of a report, where a heading ends up */
.contents a { display: block; text-decoration: none }

/* A grid goes to the end of its page and no further */
.handout .text, .handout .flow:has(> dl), .handout .parts { display: block }
.handout .text > section { clear: both }
.handout .text > section:nth-of-type(-n+3) { float: left; clear: none; width: 28%; margin-right: 3% }
.handout .text > section:nth-of-type(2) { width: 36% }
.handout .text > section:nth-of-type(3) { width: 29%; margin-right: 0 }
.handout .part { float: left; width: 30%; margin-right: 3% }
.handout .text > section:nth-of-type(-n+3), .handout .part { padding-bottom: 2mm }
.handout .flow:has(> dl) > figure { float: left; width: 64% }
.handout .flow:has(> dl) > figure + p { margin: 1.4rem 0 0 68% }
.handout .key-figures { grid-template-columns: repeat(5, 1fr) }

/* Addresses break anywhere, words do not */
.imprint { margin-top: .5rem; font-size: .76rem; overflow-wrap: normal }
.imprint .address dd { overflow-wrap: anywhere }
.footnotes { margin-top: .5rem; padding-top: .2rem }
.footnotes :is(ol,p) { margin: 0 }
.imprint > :first-child { display: none }

"""###),
    ("assets/site.css", ###"""
/* Orange is for rules and marks, never for small text on white. */
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --muted: #4d555e; --paper: #fff; --wash: #f2f4f6; --rule: #c5cbd2;
  --brand: #12436d; --plum: #801650; --accent: #f46a25; --cover: #12436d;
  --hazard: repeating-linear-gradient(135deg, #1b1f24 0 8px, #f46a25 8px 16px);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e9ecef; --muted: #b0b8c1; --paper: #14181d; --wash: #1f262d; --rule: #3e4751;
    --brand: #9ccbf5; --plum: #e59ac6; --cover: #0f3454;
  }
  /* Wider than the drawing, which keeps the width that its texts need */
  .plate { margin-block: 1.25rem; box-shadow: 0 0 0 .75rem #fff }
}

/* Base */
* { box-sizing: border-box }
html { scroll-padding: 1rem 0 5rem }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1.0625rem/1.55 system-ui, "Noto Sans", "Noto Sans Georgian", "DejaVu Sans", sans-serif;
}
h1, h2, h3, h4 { margin: 0; line-height: 1.2; text-wrap: balance }
h1 { font-size: clamp(1.75rem, 1.3rem + 2.1vw, 2.75rem); line-height: 1.12 }
h2::before, .kicker::before { content: ""; display: block; width: 3rem; height: 4px; margin-bottom: .8rem; background: var(--accent) }
h2 { margin-bottom: 1rem; font-size: 1.5rem }
h3 { margin-bottom: .5rem; font-size: 1.2rem }
h4 { margin: 1.5rem 0 .25rem; font-size: 1rem }
p, ul, ol, dl, blockquote, pre { margin: 0 0 1rem }
ul, ol { padding-left: 1.4rem }
li { margin-bottom: .35rem }
a, summary { color: var(--brand); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
main:focus { outline: 0 }
img { max-width: 100%; height: auto }
blockquote { padding-left: 1.25rem; border-left: 4px solid var(--accent); font-size: 1.2rem; line-height: 1.45 }
pre { overflow-x: auto }
sup { line-height: 0 }
:is(p,li,dd,dt,td,th) { hyphens: auto }

/* Frame: one measure, equal gutters */
.demonstration-notice, .site, .cover, .columns, .imprint { padding: 1rem max(1rem, (100% - 72rem) / 2) }
.skip { position: absolute; left: -99rem; padding: .75rem 1rem; background: #1b1f24; color: #fff }
.skip:focus { position: static; display: block }
.running, .page-mark { display: none }
.demonstration-notice {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem;
  padding-bottom: 1.3rem; background: var(--hazard) bottom / 100% 6px no-repeat #f46a25; color: #1b1f24;
}
.demonstration-notice strong { min-width: 0; font-size: 1.5rem; line-height: 1.2; overflow-wrap: anywhere }
.demonstration-notice p { flex: 1 1 26rem; margin: 0; font-size: .95rem; line-height: 1.4 }
.site { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem }
.site p { margin: 0; font-size: 1.15rem; font-weight: 700 }
.site p::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .5em; background: var(--accent) }
.site a { color: inherit; text-decoration: none }
.site a:hover { text-decoration: underline }
.site ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .95rem }
.site li { margin: 0 }
.site li > * { display: block; padding: .3rem 0 }
.site [aria-current] { box-shadow: inset 0 -3px var(--accent); font-weight: 700 }
.language-nav { margin-left: auto }
.language-nav + .main-nav { flex-basis: 100% }
.leave { position: fixed; z-index: 1; right: 0; bottom: 0; display: flex; background: var(--paper); border: 1px solid var(--plum); font-size: .95rem; line-height: 1.3 }
.leave a { padding: .8rem 1rem }
.leave a:first-child { background: #801650; color: #fff; font-weight: 700 }
body:has(.leave) { padding-bottom: 3.5rem }
.cover { padding-block: clamp(2rem, 5vw, 4rem); background-color: var(--cover); color: #fff }
.cover > * { max-width: 50rem; margin-bottom: 0 }
.cover .kicker { margin-bottom: .75rem; font-weight: 700 }
.regional h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.2rem) }
.standfirst { margin-top: 1rem; font-size: 1.25rem; line-height: 1.45 }
.dateline { margin-top: 1.5rem; font-size: .9rem }
.translation { margin-top: .25rem; font-size: .9rem }
.cover a { color: inherit }
.columns { padding-block: 2.5rem 4rem }
.text :is(p,ul,ol,blockquote,dd) { max-width: 42rem }
.text section { margin-top: 3.5rem }
.text > section:first-child { margin-top: 0 }
.part, .parts { margin-top: 2rem }
.part:first-child { margin-top: 0 }
.contents { margin-bottom: 2.5rem; font-size: .95rem }
.contents p { margin-bottom: .5rem; padding-top: .6rem; border-top: 2px solid; font-weight: 700 }
.contents ol { padding: 0; list-style: none }
.contents li { margin: 0; border-top: 1px solid var(--rule) }
.contents a { display: block; padding: .4rem 0; line-height: 1.35 }
.contents a:not(:hover) { text-decoration: none }
.imprint { padding-block: 2rem; background: var(--wash); font-size: .9rem }
.imprint dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .75rem 2rem }
.imprint .wide { grid-column: 1 / -1 }
.imprint dt { color: var(--muted) }
.imprint dd { margin: 0 }
.language-choice ul { padding: 0; list-style: none; font-size: 1.3rem; line-height: 2 }

/* Key figures: a list on a phone, one row or full rows elsewhere; 3n and 5n items get 3 and 5 columns */
.key-figures { display: grid; gap: 0 1.5rem; margin: 0 0 1rem }
.key-figures > div { display: grid; grid-template: auto 1fr / 5.5rem minmax(0, 1fr); min-width: 0; overflow-wrap: anywhere; gap: 0 1rem; align-items: baseline; padding: .6rem 0; border-top: 1px solid var(--rule) }
.key-figures dd { display: contents; margin: 0 }
.key-figures dt { grid-area: 1 / 2; line-height: 1.35 }
.key-figures :is(data,.withheld) { grid-row: 1 / 3; color: var(--brand); font-size: 2rem; font-weight: 700; line-height: 1.2 }
.key-figures .base { grid-column: 2; color: var(--muted); font-size: .9rem }
@media print, (min-width: 48rem) {
  .key-figures { --least: 10.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--least)), 1fr)); gap: 1.75rem 1.5rem }
  .key-figures:has(> :nth-child(3n):last-child) { --least: 14rem }
  .key-figures:has(> :nth-child(5n):last-child) { --least: 8.5rem }
  .key-figures > div { display: flex; flex-direction: column; align-items: start; border-top: 4px solid var(--accent); padding: .5rem 0 0 }
  .key-figures :is(data,.withheld) { order: -1; font-size: 2.75rem }
}

/* Tables and charts */
figure { max-width: 54rem; margin: 2.25rem 0; padding-top: .75rem; border-top: 2px solid }
caption, figcaption { padding-bottom: .75rem; line-height: 1.35; text-align: left }
figcaption { padding-bottom: 1rem }
caption { position: sticky; left: 0; max-width: calc(100vw - 2rem) }
:is(caption,figcaption) > * { display: block }
figcaption strong { font-size: 1.1rem }
.subtitle { margin-top: .15rem; font-size: .95rem }
.subtitle, .withheld, .missing, .source, figure details { color: var(--muted) }
/* A shade on the side where a wide table goes on */
.scroll {
  overflow-x: auto;
  background: linear-gradient(270deg, var(--paper) 1rem, transparent) 100% 0 / 2rem 100% no-repeat local,
    linear-gradient(270deg, var(--rule), transparent) 100% 0 / .75rem 100% no-repeat;
}
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.35; font-variant-numeric: tabular-nums }
th, td { padding: .45rem 0 .45rem 1rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top }
:is(th,td):first-child { padding-left: 0 }
thead th { border-bottom: 2px solid; vertical-align: bottom }
tbody th { min-width: 7rem; font-weight: 400 }
/* A label and its number stay near each other */
table:not(:has(th:nth-child(3))):has(.number) { max-width: 32rem }
.number { text-align: right }
td.number { white-space: nowrap }
.total > * { border-top: 2px solid; font-weight: 700 }
/* Shades of heat tables: as Palette.heat; the number stands in every cell */
[class*="heat-"]:is(td,span) { padding-right: .5rem; border: 1px solid var(--paper) }
.heat-0 { background: #fff; color: #1b1f24 }
.heat-1 { background: #add1f1; color: #1b1f24 }
.heat-2 { background: #6bace6; color: #1b1f24 }
.heat-3 { background: #2073bc; color: #fff }
.heat-4 { background: #12436d; color: #fff }
.heat-5 { background: #092135; color: #fff }
.heat-key { margin: .75rem 0 0; font-size: .9rem }
.heat-key span { display: inline-block; padding: .1rem .6rem }
.source, figure details, .text .demonstration { margin: .75rem 0 0; font-size: .9rem; line-height: 1.45 }
.text .demonstration { padding-left: 1.6rem; background: var(--hazard) 0 / 1rem 100% no-repeat; font-weight: 700 }
/* Drawings stand on white in every mode */
.plate { background: #fff; color: #1b1f24 }
.plate > svg { display: block; max-width: 46rem; font: .875rem/1.2 system-ui, "Noto Sans", "Noto Sans Georgian", "DejaVu Sans", sans-serif; overflow: visible }
.plate text { fill: currentColor }
.plate .watermark text { fill: #f46a25 }
.dot-plot .track { stroke: #c5cbd2 }
.dot-plot .value { paint-order: stroke; stroke: #fff; stroke-width: 5px }
.parts-chart .bar { stroke: #fff; stroke-width: 2px }
.plate :is(.period,.era,.scale,.note,.mark) { fill: #4d555e }
.split { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); gap: 2rem }
.split > svg { font-size: .8125rem }
summary { padding: .3rem 0; cursor: pointer; text-decoration: underline }
details table { color: var(--ink) }

/* Boxes and lists */
.callout { max-width: 45rem; margin: 2rem 0; padding: 1.1rem 1.4rem; border-left: 6px solid var(--brand); background: var(--wash) }
.callout.limits { border-color: var(--accent) }
.callout.safety { border-color: var(--plum) }
.callout > .title { margin-bottom: .25rem; font-weight: 700 }
.callout > :last-child { margin-bottom: 0 }
.flow > :first-child { margin-top: 0 }
.flow > :last-child { margin-bottom: 0 }
/* Recommendations: a card for each addressee */
.brief .parts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem }
.brief .part { margin: 0; padding: 1.1rem 1.4rem .6rem; border-top: 4px solid var(--brand); background: var(--wash) }
.text .documents { display: grid; max-width: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); gap: 1.25rem 2rem; padding: 0; list-style: none }
.documents li { padding-top: .75rem; border-top: 2px solid var(--brand); line-height: 1.4 }
.documents a { display: block; margin-bottom: .3rem; font-size: 1.1rem; font-weight: 700 }
.documents span, .codes .rule { color: var(--muted); font-size: .95rem }
.codes > * { margin: 0; padding: .6rem 0; border-top: 1px solid var(--rule) }
.codes dt { line-height: 1.35 }
dl.codes dt { font-weight: 700 }
.codes code { color: var(--muted); font-size: .85em; font-weight: 400 }
.codes dd { margin: .15rem 0 0 }
/* Codes without definitions stand side by side */
.text ul.codes { display: grid; max-width: none; padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 0 2rem }
.footnotes { padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .9rem }
.print-hint { color: var(--muted); font-size: .95rem }
.handout td:empty { height: 10mm }

/* Breaks, in columns and on paper */
h2, h3, dd, p:has(+ ul, + figure), svg, figcaption, .callout, tr, li, .key-figures, .imprint, .brief .part, figure:not(:has(tr:nth-child(14))) { break-inside: avoid }
h2, h3, h4, dt, caption, figcaption, p:has(+ ul, + figure):not(.demonstration) { break-after: avoid }
dd, .source, figure .demonstration { break-before: avoid }

/* Side by side: on wide screens and on paper */
@media print, (min-width: 62rem) {
  dl.codes > div { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 8fr); gap: .15rem 1.5rem }
  .codes dd { grid-column: 2 }
  .handout .parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 2rem }
  .handout .part { margin: 0 }
}
/* Two columns: contents or headings, and what they are about */
@media (min-width: 62rem) {
  .with-contents, .columns:not(.with-contents) .text section:not(.footnotes) { display: grid; grid-template-columns: 14rem minmax(0, 54rem); gap: 0 4rem; align-items: start }
  .columns:not(.with-contents) .text > :not(section), .footnotes, .print-hint { margin-left: 18rem }
  .with-contents .footnotes { margin-left: 0 }
  .columns:not(.with-contents) .text > .key-figures { max-width: 54rem }
  .columns:not(.with-contents) .text section > h2 { font-size: 1.3rem; hyphens: auto }
  .contents { position: sticky; top: 1.5rem }
}

@media (forced-colors: active) {
  .plate { background: Canvas; box-shadow: none; color: CanvasText; forced-color-adjust: none }
  .plate :is(text,.bar,.point) { fill: CanvasText }
  .plate .watermark text, .plate .track { fill: GrayText }
  .plate :is(line,.point) { stroke: CanvasText }
  .parts-chart .bar { stroke: Canvas }
  .plate :is(.s2,.s3):is(.point) { fill: Canvas }
  .demonstration-notice, .text .demonstration { border: 4px double }
  [class*="heat-"]:is(td,span) { border-color: CanvasText }
}

/* Paper */
@page {
  size: A4; margin: 10mm 15mm 13mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif }
}
@page handout { margin: 8mm 14mm 11mm }
@media print {
  html { font-size: 10pt }
  /* A third more text has to fit on the two sides; English is short */
  html:has(.handout) { font-size: 10.5pt }
  html:lang(en):has(.handout) { font-size: 11pt }
  html:not(:lang(en)):has(.regional) { font-size: 9pt }
  html:not(:lang(en)) .regional { line-height: 1.3 }
  body { font-size: 1rem; line-height: 1.35 }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  /* The bars carry their numbers: their tables stay out */
  nav:not(.contents), .brief .contents, .leave, .skip, .print-hint, .demonstration-notice strong, details, .source a, .back { display: none !important }
  /* The running line repeats on every sheet; the cloned padding keeps its place free */
  .running {
    display: block; position: fixed; inset: 0 0 auto; padding: 1mm 2mm; border-bottom: 1px solid;
    font: 8pt/3.4mm sans-serif;
  }
  .running.demonstrated { background: #f46a25 }
  /* Across every sheet, behind its text */
  .page-mark {
    display: block; position: fixed; z-index: -1; inset: 44% -30mm auto; color: #f46a25; opacity: .14;
    font: 700 42pt/1 sans-serif; white-space: nowrap; text-align: center; transform: rotate(-52deg);
  }
  .sheet { padding-top: 10mm; -webkit-box-decoration-break: clone; box-decoration-break: clone }
  .demonstration-notice, .site, .cover, .columns, .imprint { display: block; margin-bottom: 3.5mm; padding: 0; background: none; color: inherit }
  .demonstration-notice p { font-size: .8rem }
  h1 { color: var(--brand); font-size: 1.7rem }
  .regional h1 { font-size: 1.4rem }
  h2 { margin-bottom: .6rem; font-size: 1.3rem }
  h2::before { height: 3px; margin-bottom: .4rem }
  .kicker::before { display: none }
  h3 { font-size: 1.1rem }
  .standfirst, .dateline { margin-top: .5rem }
  .standfirst { font-size: 1.1rem; line-height: 1.35 }
  p, ul, ol, dl, .callout { margin-bottom: .6rem }
  li { margin-bottom: .2rem }
  .text section { margin-top: 1.2rem }
  .part { margin-top: 1.2rem }
  .scroll { overflow: visible; background: none }
  .text .documents { grid-template-columns: repeat(4, 1fr); gap: 1rem }
  .documents span { display: none }
  .callout { margin-top: .8rem; padding: .7rem 1rem }
  blockquote { font-size: 1.1rem }
  figure, .key-figures { margin: .9rem 0 }
  figure { padding-top: .4rem }
  caption, figcaption { padding-bottom: .4rem }
  figcaption strong { font-size: 1rem }
  .key-figures { row-gap: .8rem; margin-bottom: .6rem }
  .key-figures :is(data,.withheld) { font-size: 2.1rem }
  .handout .key-figures { grid-template-columns: repeat(5, 1fr) }
  .plate { background: none }
  .plate > svg { font-size: .82rem }
  .split { grid-template-columns: repeat(3, 1fr); gap: 1rem 2rem }
  th, td { padding: .15rem 0 .15rem .5rem }
  .subtitle, .source, .heat-key, .text .demonstration { margin-top: .25rem; font-size: .8rem; line-height: 1.3 }
  main a[href^="http"]:not(figure a)::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere }
  .imprint { margin: 1.5rem 0 0; padding-top: .4rem; border-top: 2px solid; font-size: .8rem }
  .imprint :is(p,dl) { margin: 0 }
  .imprint :is(dl,div,dt,dd) { display: inline }
  .imprint dt::after { content: ": " }
  .imprint div:not(.wide)::after { content: " · " }
  /* Engines that know where a heading ends up print its page */
  .contents ol { columns: 2; column-gap: 10mm }
  .contents a { padding: .15rem 0 }
  .contents a::after { content: leader(" ") target-counter(attr(href), page) }
  /* Briefings: two columns */
  .brief .text { columns: 2; column-gap: 8mm }
  .brief .text :is(section:first-child,.key-figures + p) { margin-top: 0 }
  .brief figure:has(th:nth-child(5)) { column-span: all }
  .brief .text .key-figures { grid-template-columns: 1fr 1fr; gap: .6rem 1rem }
  .brief .parts { display: block }
  /* A card may go on in the next column, with two requests on each side */
  .brief .part { break-inside: auto; -webkit-box-decoration-break: clone; box-decoration-break: clone; margin-bottom: .7rem; padding: .5rem .8rem .1rem }
  .part li:is(:first-child,:nth-last-child(2)) { break-after: avoid }
  /* The handout: two sides of one sheet */
  .handout { page: handout; line-height: 1.28 }
  .handout :is(.site, .standfirst, .dateline, .address, .source, .imprint > :first-child, table:has(td:empty) caption) { display: none }
  .handout h1 { font-size: 1.6rem }
  .handout .kicker { margin: 0 0 .2rem; font-size: 1rem }
  .handout .text > section { margin-top: 2.5mm }
  .handout .text > section:has(.parts) { break-before: page; margin-top: 0 }
  .handout h2::before { display: none }
  .handout h2 { margin-bottom: .3rem; padding-top: .3rem; border-top: 2px solid var(--accent); font-size: 1.1rem }
  .handout h3 { margin-bottom: .2rem; font-size: 1rem }
  .handout li { margin-bottom: .1rem }
  .handout .flow > ul { margin: 0 }
  .handout .text :is(p,ul) { max-width: none }
  .handout .imprint { margin-top: 2mm }
  .handout :is(figure,.key-figures) { margin-block: .4rem }
  .handout table { font-size: 1rem }
  .handout :is(th,td) { padding-block: .12rem }
  .handout figure:has(td:empty) { margin: 0; padding: 0; border: 0 }
  .handout table:has(td:empty) { table-layout: fixed }
  /* Purpose, rules and aims beside each other; figures over a table and what it can't show */
  .handout .text { display: grid; grid-template-columns: 3fr 5fr 4fr; gap: 0 2rem }
  .handout .text > * { grid-column: 1 / -1 }
  .handout section:nth-of-type(-n+3) { grid-column: auto }
  .handout .parts { grid-template-columns: repeat(3, 1fr); gap: 0 2rem }
  .handout .flow:has(> dl) { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 2rem; align-items: start }
  .handout .flow:has(> dl) > * { grid-column: 1 / -1 }
  .handout .flow:has(> dl) > figure { grid-column: 1 / 3 }
  .handout .flow:has(> dl) > figure + p { grid-column: 3; margin-top: 1rem }
}

"""###),
    ("briefing.mustache", ###"""
{{<layouts.page}}
{{$kind}}briefing brief{{/kind}}
{{$main}}
{{<partials.cover}}
{{$kicker}}{{words.kind_briefing}}{{#hasPlace}} · {{place}}{{/hasPlace}}{{/kicker}}
{{/partials.cover}}
{{> partials.text}}
{{/main}}
{{/layouts.page}}

"""###),
    ("handout.mustache", ###"""
{{! One sheet of A4, printed on both sides: the back begins at the section with headings of level 3. }}
{{<layouts.page}}
{{$kind}}handout{{/kind}}
{{$main}}
{{<partials.cover}}
{{$kicker}}{{words.kind_handout}}{{#hasPlace}} · {{place}}{{/hasPlace}}{{/kicker}}
{{/partials.cover}}
<div class="columns">
<p class="print-hint">{{words.print_hint}} {{words.fold_hint}}</p>
{{> partials.pdf}}
<div class="text">
{{{lead}}}
{{#sections}}
<section id="{{id}}" aria-labelledby="{{id}}-heading">
<h2 id="{{id}}-heading">{{{titleHTML}}}</h2>
{{{body}}}
</section>
{{/sections}}
</div>
</div>
{{/main}}
{{/layouts.page}}

"""###),
    ("home.mustache", ###"""
{{<layouts.page}}
{{$kind}}home{{/kind}}
{{$main}}
{{<partials.cover}}
{{$kicker}}{{siteTagline}}{{/kicker}}
{{/partials.cover}}
{{> partials.text}}
{{/main}}
{{/layouts.page}}

"""###),
    ("languages.mustache", ###"""
{{<layouts.page}}
{{$kind}}languages{{/kind}}
{{$languageNav}}{{/languageNav}}
{{$main}}
<div class="cover">
<h1>{{siteTitle}}</h1>
<p class="standfirst">{{siteTagline}}</p>
</div>
<nav class="columns language-choice" aria-labelledby="choose-language">
<h2 id="choose-language">{{words.choose_language}}</h2>
<ul>
{{#languages}}
<li><a lang="{{tag}}" hreflang="{{tag}}" href="{{href}}">{{name}}</a></li>
{{/languages}}
</ul>
</nav>
{{/main}}
{{/layouts.page}}

"""###),
    ("layouts/page.mustache", ###"""
<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{contentSecurityPolicy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
{{#alternates}}
<link rel="alternate" hreflang="{{tag}}" href="{{href}}">
{{/alternates}}
<title>{{title}} – {{siteTitle}}</title>
<style>{{{styles}}}</style>
</head>
<body class="{{$kind}}page{{/kind}}">
<a class="skip" href="#main">{{words.skip_to_content}}</a>
{{#hasLeave}}
<aside class="leave" aria-label="{{words.leave_page}}"><a href="{{leaveHref}}" rel="noreferrer noopener">{{words.leave_page}}</a>{{#hasLeaveExplained}} <a href="{{leaveExplainedHref}}">{{words.leave_explained}}</a>{{/hasLeaveExplained}}</aside>
{{/hasLeave}}
<div class="sheet">
{{> partials.demonstration}}
<header class="site">
<p><a href="{{homeHref}}">{{siteTitle}}</a></p>
{{$languageNav}}
{{> partials.language-nav}}
{{/languageNav}}
{{#hasNavigation}}
<nav class="main-nav" aria-label="{{words.navigation}}">
<ul>
{{#navigation}}
<li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
{{/navigation}}
</ul>
</nav>
{{/hasNavigation}}
</header>
<main id="main" tabindex="-1">
{{$main}}
{{> partials.cover}}
{{> partials.text}}
{{/main}}
</main>
{{> partials.imprint}}
</div>
</body>
</html>

"""###),
    ("page.mustache", ###"""
{{<layouts.page}}
{{$kind}}page{{/kind}}
{{/layouts.page}}

"""###),
    ("partials/cover.mustache", ###"""
<div class="cover">
<p class="kicker">{{$kicker}}{{siteTitle}}{{/kicker}}</p>
<h1>{{{titleHTML}}}</h1>
<p class="standfirst">{{{summary}}}</p>
<p class="dateline">{{publisher}} · {{words.edition}} {{editionId}} · <time datetime="{{editionDateISO}}">{{editionDate}}</time></p>
{{#isTranslation}}
<p class="translation{{#isStale}} stale{{/isStale}}">{{{translation}}}</p>
{{/isTranslation}}
</div>

"""###),
    ("partials/demonstration.mustache", ###"""
{{! The running line is for paper only: a fixed box repeats on every printed sheet. }}
<div class="running{{#demonstration}} demonstrated{{/demonstration}}" aria-hidden="true">{{#demonstration}}<strong>{{words.demonstration_short}}</strong> · {{/demonstration}}{{editionId}} · {{shortTitle}}</div>
{{#demonstration}}
<div class="page-mark" aria-hidden="true">{{words.demonstration_mark}}</div>
<aside class="demonstration-notice" aria-label="{{words.demonstration_label}}">
<strong>{{words.demonstration_label}}</strong>
<p>{{words.demonstration_notice}}</p>
</aside>
{{/demonstration}}

"""###),
    ("partials/imprint.mustache", ###"""
<footer class="imprint">
<p><strong>{{siteTitle}}</strong> {{siteTagline}}</p>
<dl>
<div><dt>{{words.publisher}}</dt><dd>{{publisher}}</dd></div>
<div><dt>{{words.edition}}</dt><dd>{{editionId}}, <time datetime="{{editionDateISO}}">{{editionDate}}</time></dd></div>
{{#hasLicence}}
<div><dt>{{words.licence}}</dt><dd><a rel="license" href="{{licenceHref}}">{{licenceName}}</a></dd></div>
{{/hasLicence}}
<div class="address"><dt>{{words.page_address}}</dt><dd>{{address}}</dd></div>
<div class="wide"><dt>{{words.cite_as}}</dt><dd>{{citation}}</dd></div>
</dl>
{{#hasMissingLanguages}}
<p class="not-in">{{words.not_in_language}} {{#missingLanguages}}<span lang="{{tag}}">{{name}}</span>{{^last}}, {{/last}}{{/missingLanguages}}</p>
{{/hasMissingLanguages}}
{{#hasUnitNote}}
<p>{{unitNote}}</p>
{{/hasUnitNote}}
</footer>

"""###),
    ("partials/language-nav.mustache", ###"""
{{#hasLanguages}}
<nav class="language-nav" aria-label="{{words.languages}}">
<ul>
{{#languages}}
<li>{{#current}}<span lang="{{tag}}" aria-current="true">{{name}}</span>{{/current}}{{^current}}<a rel="alternate" lang="{{tag}}" hreflang="{{tag}}" href="{{href}}">{{name}}</a>{{/current}}</li>
{{/languages}}
</ul>
</nav>
{{/hasLanguages}}

"""###),
    ("partials/pdf.mustache", ###"""
{{#hasPDF}}
<p class="print-hint"><a href="{{pdfHref}}" type="application/pdf">{{words.download_pdf}}</a></p>
{{/hasPDF}}

"""###),
    ("partials/text.mustache", ###"""
<div class="columns{{#hasContents}} with-contents{{/hasContents}}">
{{#hasContents}}
<nav class="contents" aria-labelledby="page-contents">
<p id="page-contents">{{words.contents}}</p>
<ol>
{{#contents}}
<li><a href="{{href}}">{{title}}</a></li>
{{/contents}}
</ol>
</nav>
{{/hasContents}}
<div class="text">
{{> partials.pdf}}
{{{body}}}
</div>
</div>

"""###),
    ("regional.mustache", ###"""
{{<layouts.page}}
{{$kind}}regional brief{{/kind}}
{{$main}}
{{<partials.cover}}
{{$kicker}}{{words.kind_regional}}{{#hasPlace}} · {{place}}{{/hasPlace}}{{/kicker}}
{{/partials.cover}}
{{> partials.text}}
{{/main}}
{{/layouts.page}}

"""###),
    ("report.mustache", ###"""
{{<layouts.page}}
{{$kind}}report{{/kind}}
{{$main}}
{{<partials.cover}}
{{$kicker}}{{words.kind_report}}{{#hasPlace}} · {{place}}{{/hasPlace}}{{/kicker}}
{{/partials.cover}}
{{> partials.text}}
{{/main}}
{{/layouts.page}}

"""###),
  ]
  /// What is in hosting/.
  static let hosting: [(path: String, text: String)] = [
    ("apache/.htaccess", ###"""
# For an Apache web server: copy this file into output/ on the server, beside index.html.
# It needs 'AllowOverride All' for the folder, and the modules headers, deflate and mime.
AddDefaultCharset utf-8
AddType text/csv .csv
AddCharset utf-8 .html .csv .json .txt .svg
DirectoryIndex index.html
Options -Indexes
<IfModule mod_headers.c>
  Header always set X-Content-Type-Options "nosniff"
  Header always set Referrer-Policy "no-referrer"
  Header always set Content-Security-Policy "frame-ancestors 'none'"
  Header always set Permissions-Policy "camera=(), geolocation=(), microphone=()"
  Header always set Strict-Transport-Security "max-age=31536000" "expr=%{HTTPS} == 'on'"
  Header set Cache-Control "public, max-age=300"
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/csv application/json image/svg+xml
</IfModule>

"""###),
    ("github-pages/.github/workflows/pages.yml", ###"""
# Publishes the folder output/ on GitHub Pages whenever it changes.
#
# 1. Build on your own computer: rapporteur build
# 2. Commit output/, content/ without the records about people, and templates/. The file .gitignore beside this
#    keeps the records out: what is once in a repository can be read by all who can read the repository.
# 3. On GitHub: Settings, Pages, Source: "GitHub Actions".
name: Publish
on:
  push:
    branches: [main, master]
    paths: ["output/**", ".github/workflows/pages.yml"]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: ${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - name: Check that the folder is as the build made it
        run: cd output && sha256sum --check --quiet SHA256SUMS
      - uses: actions/upload-pages-artifact@v3
        with:
          path: output
      - id: deployment
        uses: actions/deploy-pages@v4

"""###),
    ("gitlab-pages/.gitlab-ci.yml", ###"""
# Publishes the folder output/ on GitLab Pages whenever it changes.
#
# 1. Build on your own computer: rapporteur build
# 2. Commit output/, content/ without the records about people, and templates/. The file .gitignore beside this
#    keeps the records out: what is once in a repository can be read by all who can read the repository.
# 3. On GitLab: Deploy, Pages shows the address.
pages:
  stage: deploy
  image: alpine:3
  script:
    - (cd output && sha256sum -c -s SHA256SUMS)
    - cp -r output public
  artifacts:
    paths:
      - public
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      changes:
        - output/**/*

"""###),
    ("netlify/netlify.toml", ###"""
# Publishes the folder output/ on Netlify as it is: nothing is built there, and no record leaves your computer.
#
# 1. Build on your own computer: rapporteur build
# 2. Connect a repository with output/ in it. The file .gitignore beside this keeps the records about people out of
#    the repository.
#
# Or drag the folder output/ onto Netlify, and nothing but that folder: what you drag is public. This file is not
# used then, and the headers below are not set.
[build]
  publish = "output"

[[headers]]
  for = "/*"
  [headers.values]
    Strict-Transport-Security = "max-age=31536000"
    X-Content-Type-Options = "nosniff"
    Referrer-Policy = "no-referrer"
    Content-Security-Policy = "frame-ancestors 'none'"
    Permissions-Policy = "camera=(), geolocation=(), microphone=()"
    Cache-Control = "public, max-age=300"

"""###),
    ("nginx/nginx.conf", ###"""
# For an nginx web server: put this file into /etc/nginx/conf.d/ under a name of its own, change the two lines that
# are marked, and reload nginx. For https ask 'certbot --nginx', which adds what it needs.
server {
    listen 80;
    server_name example.org;              # change: the name of your site
    root /var/www/site/output;            # change: the folder output/ on the server
    index index.html;
    charset utf-8;
    charset_types text/csv text/plain application/json;
    autoindex off;

    gzip on;
    gzip_types text/csv application/json image/svg+xml;

    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "no-referrer" always;
    add_header Content-Security-Policy "frame-ancestors 'none'" always;
    add_header Permissions-Policy "camera=(), geolocation=(), microphone=()" always;
    add_header Cache-Control "public, max-age=300";

    # nginx knows no type for tables by itself.
    location ~ \.csv$ {
        types { }
        default_type text/csv;
    }

    location / {
        try_files $uri $uri/ =404;
    }
}

"""###),
  ]
}
