"""A descriptor with many slips, and the same without them."""

FAULTY = """\
# Our first credential
mcheck: 1   # the version
tittle: "Blåse 𝔹: repair"  # keep this

isced_f: [716, 0715]
code: 2031
learning-outcomes:
  - {id: inspect, txet: Inspect a blade, kind: skil}
  - id:   cure
    Text: Explain how resins cure
    kind: 'knowlegde'
participation: blendde
asessment:
    methods: [{type: practical assesment, "weigth": 70 %}, writen examination]
"""

SOUND = """\
# Our first credential
mccheck: 1   # the version
title: "Blåse 𝔹: repair"  # keep this

isced_f: ["0716", "0715"]
code: "2031"
learning_outcomes:
  - {id: inspect, text: Inspect a blade, kind: skill}
  - id:   cure
    text: Explain how resins cure
    kind: 'knowledge'
participation: blended
assessment:
    methods: [{type: practical assessment, "weight": 70 %}, written examination]
"""
