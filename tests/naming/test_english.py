"""Bodies in English: what officials name, shorten, list and cite, and what only looks like a body."""

import pytest

from tests.naming.helpers import check

SNIPPETS = [
    # Heads
    "The {Prairie Harvest Society} runs two kitchens.",
    "A lawyer from the {Northern Lights Legal Clinic} took the floor.",
    "Members of the {Canadian Association for Rural Transit} agreed.",
    "The {Council for Safe Harbours} met in May.",
    "She works for the {Centre for Research on Youth Homelessness} in Regina.",
    "Both the {Whitesand First Nation} and the {Three Rivers Tribal Council} sent delegates.",
    "Since then, {Fort Albany First Nation} has built a new school.",
    "The {Town of Maple Ridge} and the {County of Simcoe} share a bus.",
    "The {Rural Municipality of Stonehaven} lent its hall.",
    "The {Department of Community Services of Nova Scotia} pays for it.",
    "Officials of the {Ministry of Children, Community and Social Services} explained the rules.",
    "The {Ministry of Agriculture, Food and Rural Affairs} published a guide.",
    "{Nova Scotia Department of Natural Resources} staff attended.",
    "The {Standing Committee on Justice and Human Rights} of the {House of Commons} studied it.",
    "In 2019, the {Advisory Council on Seniors and the Law} asked for a registry.",
    "The {Fire Chiefs Association of British Columbia} trains volunteers.",
    "The {Hamilton Health Sciences Foundation} raised the money.",
    "The {Office of the Child and Youth Advocate} counts the cases.",
    "The {Office of the Ombudsman} wrote to them.",
    "The {Law Society of Saskatchewan} changed its code.",
    "The {College of Nurses of Manitoba} requires it.",
    "The {Thunder Bay Public Library} opens at nine.",
    "{St. Mary's Hospital} keeps two beds.",
    "The {Riverside Community Health Centre} closed in 2018.",
    "The {Fogo Island Co-operative Society} pays a premium.",
    "The {Elm Street Food Bank} feeds 400 families.",
    "{Bayview Credit Union} and {Northgate Savings Bank} opened new branches.",
    "{Trillium Robotics Inc.} tested a drone.",
    "{Harper & Sons Ltd.} sold the land.",
    "{North Coast Broadcasting Corp.} aired the warning.",
    "A reporter from the {Yukon Daily Star} asked why.",
    "According to the {Lakeshore Gazette}, nobody was warned.",
    "The {Manitoba Court of Appeal} upheld the decision.",
    "A 2015 ruling of the {Federal Court} settled the matter.",
    "The {Landlord and Tenant Board} hears 300 cases a month.",
    "Professors at {Cedar Valley University} and {Northern Plains College} followed the patients.",
    "The {School of Social Work} at {Carleton University} trained them.",
    "The {Faculty of Law} of the {University of Manitoba} hosts the clinic.",
    "A study by the {Institute for Coastal Research} at {Dalhousie University} says so.",
    "{Peel Regional Police} and the {Ottawa Police Service} shared their data.",
    "The {Human Trafficking Unit} of the {Winnipeg Police Service} has four officers.",
    "Callers reach the {Northern Youth Crisis Line} at night.",
    "The {Interdepartmental Working Group on Housing} meets monthly.",
    "The {Joint Task Force on Wildfire Smoke} was renewed.",
    "The {National Union of Rail Workers} opposed the change.",
    "{Doctors Without Borders} sent a nurse.",
    # Applied titles
    "{Transport Canada} and {Health Canada} will act together.",
    "{Indigenous Services Canada} pays for flights.",
    "{Employment and Social Development Canada} received 90 replies.",
    "{Immigration, Refugees and Citizenship Canada} refused the visa.",
    "{Parks Canada} closed the trail; {Ocean Watch Canada} complained.",
    "{Skills Ontario} ran the contest.",
    # Government
    "The {federal government} and the {Government of Alberta} signed.",
    "The {Ontario government} has begun the work.",
    "The {Government of the Northwest Territories} shares the cost.",
    # Acronyms
    "The {1:Rural Health Alliance} ({1:RHA}) wrote a guide. The {1:RHA} posts it.",
    "The {1:CWRA} ({1:Coastal Workers Relief Association}) replied. {1:CWRA} staff were there.",
    "Officers of the {RCMP} and the {CBSA}'s regional office came.",
    "{UNICEF} and {INTERPOL} sent observers.",
    "The {WHO}'s code of practice was cited, and {FINTRAC} explained its rules.",
    # Aliases and short forms
    'The {1:Prairie Harvest Society} (hereafter "the {1:Society}") grew. The {1:Society} now has six kitchens.',
    "{1:Atlantic Ferry Services} (“{1:AFS}”) lost money. {1:AFS} will close.",
    "The {1:Department of Rural Affairs} (the {1:Department}) agreed. Later the {1:Department} refused.",
    "The {1:Three Rivers Tribal Council} signed first. The {1:Tribal Council} then asked for more.",
    "The {1:Northern Lights Legal Clinic} is free. Every year the {1:Clinic} sees 900 clients.",
    "The {1:Interagency Committee on Ice Roads} met. The {1:Interagency Committee} will meet again.",
    "{1:Blue Heron Coach Lines} stopped the route. {1:Blue Heron} said that it lost money.",
    "{1:CredentPlus Inc.} checks diplomas. {1:CredentPlus} needs eleven days.",
    "The {1:Canadian Red Cross} registered families; the {1:Red Cross} also fed them.",
    "The {1:Department of Justice Canada} ({1:Justice Canada}) agreed.",
    "The {1:Maison du Soleil} ({1:House of the Sun}) opened in May.",
    # Apposition, context
    "{WaveLine}, a helpline run by students, answers at night.",
    "{Second Wind}, a charity in Moncton, lends wheelchairs.",
    "Rides are offered by {Wheels for All}.",
    "The program is run by {Bright Futures} in Truro.",
    "The survey was designed by {North Star Analytics}.",
    "Lunch was served by {Three Sisters Catering}.",
    "In partnership with {Open Door}, the town opened a shelter.",
    "Companies such as {Northline Freight} and {SnowRoute} pay more.",
    "Groups like {Mothers of the North} raised the alarm.",
    "The newspaper {Harbour Light} printed the map.",
    "{Safe Passage} noted that calls had doubled.",
    "- {Street Beat}, which helps runaway youth, opens at five;",
    "- {GreenHub Kitchens} turns leftovers into soup;",
    # Elliptic lists
    "The police services that took part (i.e., {Moose Jaw}, {Estevan} and {Weyburn}) tested the form.",
    "Three hospitals (namely {Gander}, {Burin} and {Stephenville}) have beds.",
    "Some food banks (e.g. {Portage}, {Selkirk}) close in July.",
    # Possessives
    "The {Prairie Harvest Society}'s volunteers are tired.",
    "Ontario's {Office of the Fire Marshal} agreed.",
]

NOTHING = [
    "The Criminal Code and the Canada Health Act apply.",
    "The National Strategy on Elder Care was adopted in 2012.",
    "The Safe Harbours Plan (the Plan) expires next year. The Plan was never funded.",
    "The Minister of Seniors and the Deputy Minister of Health spoke.",
    "The Prime Minister and the Premier of Manitoba met in Ottawa.",
    "The National Forum on Housing (the Forum) was held in Halifax, Nova Scotia. The Forum drew 90 people.",
    "The Round Table heard that police services, food banks and school boards need money.",
    "Participants urged municipalities and First Nations to light every stop.",
    "Dr. Ellen March and Joe Cardinal told their stories.",
    "A report entitled Miles to Go was handed out.",
    "The campaign “Wave Before You Ride” reached few people.",
    "The Trans-Canada Highway and the Fraser Valley were closed in July.",
    "In January, Northern Ontario and Atlantic Canada were cut off.",
    "Elders spoke Cree and English; Métis and Inuit youth listened.",
    "The Calls to Action and the United Nations Declaration on the Rights of Indigenous Peoples were cited.",
    "Theme 2: Getting to Care",
    "The Internet is slow, and GPS, SMS and NGO staff do not help.",
    "Some said that the government should act. The government listened.",
    "Recommendations included the following:",
    "The Emergency Preparedness Week and the Winter Carnival were cited.",
    "Tuesday, June 4, 2019 and Wednesday, June 5, 2019",
    "Victims should call 911 or go to the emergency room.",
    "The COVID-19 pandemic closed the Department store.",
]


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_marked_names_are_the_mentions(snippet: str) -> None:
    check(snippet, "en")


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_body_is_none(text: str) -> None:
    check(text, "en")
