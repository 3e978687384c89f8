wwh.load("documents",[
["fntp-2014","Forum national sur la traite de personnes - Rapport sommaire, 2014","fr","Sécurité publique Canada",{"en":"January 29–30, 2014","fr":"29–30 janvier 2014"},[["thm-lfdngiliacmf6","Tenir compte de la demande","Addressing demand",null],["thm-2hf4oejxgqela","Le rôle du crime organisé","The role of organized crime",null],["thm-jtnbpeewdzgse","Industries et chaînes d'approvisionnement","Industries and supply chains",null],["thm-6pneglna5johc","Partenariats entre les organismes d'application de la loi","Partnerships between law enforcement agencies",null],["thm-brladvuhc6ua4","Travail forcé","Forced labour",null],["thm-g64wv7jsgwbbu","Recherche","Research",null],["thm-o724dnmzkod62","Les femmes dans l'industrie du sexe","Women in the sex industry",null],["thm-ybbil75ubsrus","Services spécialisés pour les victimes","Specialized services for victims",null],["thm-iy4e5nmv4wj4w","Collectivités vulnérables","Vulnerable communities",null],["thm-zjs5fs2dkzqje","Jeunes à risque/la voix des jeunes autochtones","Youth at risk/the voices of Aboriginal youth",null]],[["sec-pqf6fn34ekx6w","Prochaines étapes"]]],
]);
wwh.load("bodies",[
["org-adjbo54n3gy64",{"en":["Canadian Association of Chiefs of Police","en"],"fr":["Association canadienne des chefs de police","fr"]}],
["org-gpsw6a4kj7txg",{"en":["Canadian Police Association","en"],"fr":["Association canadienne des policiers","fr"]}],
["org-snsowc5ftixjy",{"en":["Government of Canada","en"],"fr":["Gouvernement du Canada","fr"]}],
["org-x5th5goohq2cw",{"en":["Children of the Street Society","en"],"fr":["Children of the Street Society","en"]}],
["org-esp2rtv6iadpq",{"en":["Street Reach","en"],"fr":["Street Reach","fr"]}],
["org-lfqmhgjnwnvhw",{"en":["Footbeats","en"],"fr":["Footbeats","fr"]}],
["org-46u7n4ghcf6me",{"en":["York Regional Police","en"],"fr":["Police régionale de York","fr"]}],
["org-s6pqmrmmhpmxq",{"en":["York Region Children's Aid Society","en"],"fr":["Société d'aide à l'enfance de la région de York","fr"]}],
]);
