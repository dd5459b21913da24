-- Reference data: municipalities of Latvia and Estonia, code lists, parameters of the platform.
-- An organisation changes a parameter by a row of its own scope; a code is closed with valid_to, never reused.

-- Municipalities. Sources: Latvia ATVK (Administratīvo teritoriju un teritoriālo vienību klasifikators, 7 digits),
-- Estonia EHAK (Eesti haldus- ja asustusjaotuse klassifikaator, 4 digits). kind holds the word of the law.
-- region: planning region in Latvia (boundaries of 1 July 2021), county in Estonia.
-- valid_from is the first day the source knows: 1 July 2021 for Latvia, 1 October 2017 (known to the month) for Estonia.
-- Nothing is recorded about units before those days.
-- 1 July 2025: Varakļānu novads merged into Madonas novads; ATVK 0038000 and 0055000 end, 0038001 begins.
-- Not closed here: Toila vald (0803). Its merger with Jõhvi vald (0251) was announced for autumn 2025, but the day it took
-- effect and the code of the joint unit could not be confirmed; add the new row when EHAK confirms it.
-- To confirm with Statistics Estonia: Kiili vald (0305; a list of 2018 has 0304), Saku vald (0719; a list of 2018 has 0718).
-- The first day of these two is taken from the others of the same reform.
-- id = UUID version 5 in the URL namespace of urn:saime:municipality:COUNTRY:CODE:VALID_FROM.
insert into municipality (id, country, code, name, kind, region, valid_from, valid_to, successor_id) values
    ('55294a7f-1cf0-5ed2-8911-d0b5fe716b9a', 'LV', '0001000', 'Rīga', 'valstspilsēta', 'Rīga', '2021-07-01', null, null),
    ('0affb3de-4ab4-5d37-8201-73d757be56f8', 'LV', '0002000', 'Daugavpils', 'valstspilsēta', 'Latgale', '2021-07-01', null, null),
    ('d2d4db48-8be4-540f-a587-7904321a5e27', 'LV', '0003000', 'Jelgava', 'valstspilsēta', 'Zemgale', '2021-07-01', null, null),
    ('2ae8f441-c492-58e7-9fe3-71f558fa77c6', 'LV', '0004000', 'Jūrmala', 'valstspilsēta', 'Rīga', '2021-07-01', null, null),
    ('443753ab-fa42-59dd-9dce-3c5af3bf94a1', 'LV', '0005000', 'Liepāja', 'valstspilsēta', 'Kurzeme', '2021-07-01', null, null),
    ('0c79f45f-65cd-5255-8c46-2d12e6c6cb26', 'LV', '0006000', 'Rēzekne', 'valstspilsēta', 'Latgale', '2021-07-01', null, null),
    ('fbd827af-2013-5e8a-9568-a3d3876b8f63', 'LV', '0007000', 'Ventspils', 'valstspilsēta', 'Kurzeme', '2021-07-01', null, null),
    ('9b5d1373-895a-5b67-98f9-e5ea510fc705', 'LV', '0020000', 'Aizkraukles novads', 'novads', 'Zemgale', '2021-07-01', null, null),
    ('4ed0a567-c349-5a98-9465-c8178095c21b', 'LV', '0021000', 'Alūksnes novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('d2ccfe7d-43f1-5681-bcfc-0634ad3ee4a0', 'LV', '0022000', 'Augšdaugavas novads', 'novads', 'Latgale', '2021-07-01', null, null),
    ('ad3bcadb-b77a-5172-a4f4-7a4e1cf7dd37', 'LV', '0023000', 'Ādažu novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('4f4f8e43-44cf-5c0c-a912-452285c66603', 'LV', '0024000', 'Balvu novads', 'novads', 'Latgale', '2021-07-01', null, null),
    ('aca27646-674d-5699-b3f4-8893121ef682', 'LV', '0025000', 'Bauskas novads', 'novads', 'Zemgale', '2021-07-01', null, null),
    ('cf3d3ac7-12ea-59c4-aec3-a597cffae169', 'LV', '0026000', 'Cēsu novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('08b4272e-d8ab-5a74-88e3-849bd85eef29', 'LV', '0027000', 'Dienvidkurzemes novads', 'novads', 'Kurzeme', '2021-07-01', null, null),
    ('c93eb7f6-9ed4-5da3-a0dc-2a77cd4eac9c', 'LV', '0028000', 'Dobeles novads', 'novads', 'Zemgale', '2021-07-01', null, null),
    ('d2601c1d-4649-5b4b-802b-f01955d7328d', 'LV', '0029000', 'Gulbenes novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('4db7fe92-09d0-5841-beb5-d6e46de8a1fa', 'LV', '0030000', 'Jelgavas novads', 'novads', 'Zemgale', '2021-07-01', null, null),
    ('ec0c55f1-a15f-5840-9973-2c819f518667', 'LV', '0031000', 'Jēkabpils novads', 'novads', 'Zemgale', '2021-07-01', null, null),
    ('3803fa38-30bb-59e5-aafb-081f199a274e', 'LV', '0032000', 'Krāslavas novads', 'novads', 'Latgale', '2021-07-01', null, null),
    ('9221781b-5a0d-5bb9-82d6-3aaa0f25ec53', 'LV', '0033000', 'Kuldīgas novads', 'novads', 'Kurzeme', '2021-07-01', null, null),
    ('2cdcfadf-c8b4-5e80-9f8e-bde9b384dafe', 'LV', '0034000', 'Ķekavas novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('68cc5bb5-9893-5702-ac03-f209d73ffe0c', 'LV', '0035000', 'Limbažu novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('bd06a276-a3c1-5cee-b14d-0c18d87b89b3', 'LV', '0036000', 'Līvānu novads', 'novads', 'Latgale', '2021-07-01', null, null),
    ('db754c5e-3fc7-5269-82e4-93c0ad728be6', 'LV', '0037000', 'Ludzas novads', 'novads', 'Latgale', '2021-07-01', null, null),
    ('0112da51-84c6-5c17-a1dd-88213bd41b2f', 'LV', '0038000', 'Madonas novads', 'novads', 'Vidzeme', '2021-07-01', '2025-06-30', '72856196-a1ad-54e2-a5dd-a54597751d45'),
    ('72856196-a1ad-54e2-a5dd-a54597751d45', 'LV', '0038001', 'Madonas novads', 'novads', 'Vidzeme', '2025-07-01', null, null),
    ('46bf449b-557c-5f59-b35d-975704ffe631', 'LV', '0039000', 'Mārupes novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('ca4a8078-eaec-5527-925a-f75bd4107950', 'LV', '0040000', 'Ogres novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('204f6ad5-604b-5ad2-a932-c26209974953', 'LV', '0041000', 'Olaines novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('dea3a8bc-a3dd-58f2-af4d-8b9899ae9765', 'LV', '0042000', 'Preiļu novads', 'novads', 'Latgale', '2021-07-01', null, null),
    ('77577656-f3ff-5670-8fa8-1a52c88dd59e', 'LV', '0043000', 'Rēzeknes novads', 'novads', 'Latgale', '2021-07-01', null, null),
    ('4a9ba45c-fdba-58b7-be34-5d9a82cd1a6d', 'LV', '0044000', 'Ropažu novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('dbef99ab-e5f6-565e-a943-aa14572c4f1a', 'LV', '0045000', 'Salaspils novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('8b62582e-b54e-53dd-add6-d764e5e4dd69', 'LV', '0046000', 'Saldus novads', 'novads', 'Kurzeme', '2021-07-01', null, null),
    ('424e1c52-de0b-5154-9d09-ad24a81cbff3', 'LV', '0047000', 'Saulkrastu novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('ed787cee-6cad-59ce-bfc7-bc703bdee97f', 'LV', '0048000', 'Siguldas novads', 'novads', 'Rīga', '2021-07-01', null, null),
    ('2fccacc7-fc40-51e9-8312-ea90a46aaf6e', 'LV', '0049000', 'Smiltenes novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('41104525-f39c-50ec-827d-3f0a4af8f41e', 'LV', '0051000', 'Talsu novads', 'novads', 'Kurzeme', '2021-07-01', null, null),
    ('9b9f98b8-8ec6-5e2e-a75b-cd9ad582476c', 'LV', '0052000', 'Tukuma novads', 'novads', 'Kurzeme', '2021-07-01', null, null),
    ('69dda7a3-2e02-5bc9-bb17-ab1ca2b47a77', 'LV', '0053000', 'Valkas novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('55e6df0b-db4d-55ad-9995-41ce959c6068', 'LV', '0054000', 'Valmieras novads', 'novads', 'Vidzeme', '2021-07-01', null, null),
    ('c8c8e09e-1b33-5c73-854f-f49f8a594c82', 'LV', '0055000', 'Varakļānu novads', 'novads', 'Vidzeme', '2021-07-01', '2025-06-30', '72856196-a1ad-54e2-a5dd-a54597751d45'),
    ('a7fe8a85-a2af-58c0-85c5-f661978f7a77', 'LV', '0056000', 'Ventspils novads', 'novads', 'Kurzeme', '2021-07-01', null, null),
    ('cc79ef01-8ffb-5cb3-ac39-d1016b5548fe', 'EE', '0130', 'Alutaguse vald', 'vald', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('9e4f81d8-7755-5dee-85e1-d3f1ec1c8e29', 'EE', '0141', 'Anija vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('51e7647d-81a4-5485-a075-db850ba8ba45', 'EE', '0142', 'Antsla vald', 'vald', 'Võru maakond', '2017-10-01', null, null),
    ('f291b47e-a325-5888-8e67-e06ce3dec526', 'EE', '0171', 'Elva vald', 'vald', 'Tartu maakond', '2017-10-01', null, null),
    ('4efbcbfa-0c5f-5f1e-a9d1-56514ff43f85', 'EE', '0184', 'Haapsalu linn', 'linn', 'Lääne maakond', '2017-10-01', null, null),
    ('882d6e66-c032-5cc4-9ceb-92e059a5cc06', 'EE', '0191', 'Haljala vald', 'vald', 'Lääne-Viru maakond', '2017-10-01', null, null),
    ('01b8a341-d1cb-5bdf-8e9d-f092c6f52832', 'EE', '0198', 'Harku vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('19d59dc1-19e1-5032-9d50-0a096d5191ac', 'EE', '0205', 'Hiiumaa vald', 'vald', 'Hiiu maakond', '2017-10-01', null, null),
    ('a2bad921-ca41-58ee-8580-387e44103bab', 'EE', '0214', 'Häädemeeste vald', 'vald', 'Pärnu maakond', '2017-10-01', null, null),
    ('b5c4232a-a1fd-5224-badd-4f7db2749aa9', 'EE', '0245', 'Jõelähtme vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('d717ebd3-665a-5947-a5bc-5fcf5047f93f', 'EE', '0247', 'Jõgeva vald', 'vald', 'Jõgeva maakond', '2017-10-01', null, null),
    ('fec605d9-a15f-553d-bad8-dc119e6b536a', 'EE', '0251', 'Jõhvi vald', 'vald', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('37a17f2e-1cef-5451-a5b6-32927896c4ba', 'EE', '0255', 'Järva vald', 'vald', 'Järva maakond', '2017-10-01', null, null),
    ('eafce819-3acb-5bc8-94ec-5b75141f7f14', 'EE', '0272', 'Kadrina vald', 'vald', 'Lääne-Viru maakond', '2017-10-01', null, null),
    ('b9d0a084-e5f1-57e3-95cf-ce1ca8fdea51', 'EE', '0283', 'Kambja vald', 'vald', 'Tartu maakond', '2017-10-01', null, null),
    ('486f57d7-0f47-5d06-bb4f-f93f633649d6', 'EE', '0284', 'Kanepi vald', 'vald', 'Põlva maakond', '2017-10-01', null, null),
    ('47684f16-e073-5cec-aabe-698ec61d9d4e', 'EE', '0291', 'Kastre vald', 'vald', 'Tartu maakond', '2017-10-01', null, null),
    ('a7401206-5eaa-5ab3-9627-5d53e4aee249', 'EE', '0293', 'Kehtna vald', 'vald', 'Rapla maakond', '2017-10-01', null, null),
    ('7d988f3f-e6f9-5872-8767-31902c57c51f', 'EE', '0296', 'Keila linn', 'linn', 'Harju maakond', '2017-10-01', null, null),
    ('c21e3586-4f93-565a-819b-90bd2ac560ce', 'EE', '0303', 'Kihnu vald', 'vald', 'Pärnu maakond', '2017-10-01', null, null),
    ('78f47e4e-b3f9-5980-9a12-d42306d514e1', 'EE', '0305', 'Kiili vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('5df0af54-ef73-5cd4-96db-3a02c1358e21', 'EE', '0317', 'Kohila vald', 'vald', 'Rapla maakond', '2017-10-01', null, null),
    ('bbdea62a-c7ea-501f-a9c5-e18c6de9fd53', 'EE', '0321', 'Kohtla-Järve linn', 'linn', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('88db582a-3b56-5a36-b249-af15210d04ea', 'EE', '0338', 'Kose vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('bb224545-8b19-505c-8e97-1a444d12ea2a', 'EE', '0353', 'Kuusalu vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('b9d02ccd-6693-52f3-b6ba-cea7ffd6f482', 'EE', '0424', 'Loksa linn', 'linn', 'Harju maakond', '2017-10-01', null, null),
    ('44b6d458-9fdb-5b67-bd4f-5e1a45c84ec2', 'EE', '0430', 'Lääneranna vald', 'vald', 'Pärnu maakond', '2017-10-01', null, null),
    ('1005ad24-ee56-5497-90be-f508f89d0de4', 'EE', '0431', 'Lääne-Harju vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('dfebbbb6-0352-5c38-aa8e-a55c9f75217e', 'EE', '0432', 'Luunja vald', 'vald', 'Tartu maakond', '2017-10-01', null, null),
    ('a673c1ce-46fb-512a-b06c-d4acced97408', 'EE', '0441', 'Lääne-Nigula vald', 'vald', 'Lääne maakond', '2017-10-01', null, null),
    ('43c9500c-5e5b-5861-a620-e35ef9cf7af4', 'EE', '0442', 'Lüganuse vald', 'vald', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('1be59554-c4fd-5fd2-9d72-ec594f378c76', 'EE', '0446', 'Maardu linn', 'linn', 'Harju maakond', '2017-10-01', null, null),
    ('2365166f-c008-5572-929f-5211af9018b3', 'EE', '0478', 'Muhu vald', 'vald', 'Saare maakond', '2017-10-01', null, null),
    ('a1170ca9-5608-57bf-866d-3cc5e7f4b2d4', 'EE', '0480', 'Mulgi vald', 'vald', 'Viljandi maakond', '2017-10-01', null, null),
    ('ad5d8778-6d28-5a58-8a5d-422e340d67cb', 'EE', '0486', 'Mustvee vald', 'vald', 'Jõgeva maakond', '2017-10-01', null, null),
    ('5cdde11a-9ca6-5723-b19c-eb6e57d190c5', 'EE', '0503', 'Märjamaa vald', 'vald', 'Rapla maakond', '2017-10-01', null, null),
    ('0135675e-6e3d-54e1-bc2d-697697b9f2c6', 'EE', '0511', 'Narva linn', 'linn', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('5fc25df0-dd1c-5be8-babf-9f14d4bd1e2a', 'EE', '0514', 'Narva-Jõesuu linn', 'linn', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('1994ef16-df49-51d3-a912-a4bee7c512fb', 'EE', '0528', 'Nõo vald', 'vald', 'Tartu maakond', '2017-10-01', null, null),
    ('dafe89bc-2de4-5f88-b716-cae41bdf3dc6', 'EE', '0557', 'Otepää vald', 'vald', 'Valga maakond', '2017-10-01', null, null),
    ('14dc299c-062c-5dc5-adf6-f9f1501ed33c', 'EE', '0567', 'Paide linn', 'linn', 'Järva maakond', '2017-10-01', null, null),
    ('cdf6b643-32ed-55d1-bb96-c286885edaaf', 'EE', '0586', 'Peipsiääre vald', 'vald', 'Tartu maakond', '2017-10-01', null, null),
    ('01322aa0-8a90-5e93-8b40-03148e6dca00', 'EE', '0615', 'Põhja-Sakala vald', 'vald', 'Viljandi maakond', '2017-10-01', null, null),
    ('e3c1fcc4-b715-50c3-a80a-a942e64e277e', 'EE', '0618', 'Põltsamaa vald', 'vald', 'Jõgeva maakond', '2017-10-01', null, null),
    ('7ae111df-0557-548f-b9df-696b642cea81', 'EE', '0622', 'Põlva vald', 'vald', 'Põlva maakond', '2017-10-01', null, null),
    ('f90e0bd2-5c47-5ffa-8783-62ef53619194', 'EE', '0624', 'Pärnu linn', 'linn', 'Pärnu maakond', '2017-10-01', null, null),
    ('f7cfcfbc-0059-5cf5-8cac-f79af7caff6c', 'EE', '0638', 'Põhja-Pärnumaa vald', 'vald', 'Pärnu maakond', '2017-10-01', null, null),
    ('7b730676-b944-513f-950d-c4200dc0953a', 'EE', '0651', 'Raasiku vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('d7b7274d-55bc-531f-ad0b-a57e142d4aa8', 'EE', '0653', 'Rae vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('0238c2f7-2eb4-5cb8-a091-b455786bf480', 'EE', '0661', 'Rakvere vald', 'vald', 'Lääne-Viru maakond', '2017-10-01', null, null),
    ('904c5f82-fd1a-50f1-b493-d80aea01370b', 'EE', '0663', 'Rakvere linn', 'linn', 'Lääne-Viru maakond', '2017-10-01', null, null),
    ('734eabf8-66f6-5ba0-b5c6-4da330f814de', 'EE', '0668', 'Rapla vald', 'vald', 'Rapla maakond', '2017-10-01', null, null),
    ('e1750c29-808b-580e-bbad-77a51d9b8c0c', 'EE', '0689', 'Ruhnu vald', 'vald', 'Saare maakond', '2017-10-01', null, null),
    ('91f45232-1f53-56c4-88a0-0bbfe0630fe7', 'EE', '0698', 'Rõuge vald', 'vald', 'Võru maakond', '2017-10-01', null, null),
    ('e7252a3d-6d90-56b9-9480-2536e9642b63', 'EE', '0708', 'Räpina vald', 'vald', 'Põlva maakond', '2017-10-01', null, null),
    ('34205160-6520-5728-b648-de02f5868c02', 'EE', '0712', 'Saarde vald', 'vald', 'Pärnu maakond', '2017-10-01', null, null),
    ('44377777-b97f-5b17-b589-2e56a237a4eb', 'EE', '0714', 'Saaremaa vald', 'vald', 'Saare maakond', '2017-10-01', null, null),
    ('1cd18ae3-c7e9-5e3f-8466-35d9a7ea0f9d', 'EE', '0719', 'Saku vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('793fe596-17da-5236-a719-bce04b796439', 'EE', '0726', 'Saue vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('37cfdd3f-5111-58db-88c9-879622f2b0a1', 'EE', '0732', 'Setomaa vald', 'vald', 'Võru maakond', '2017-10-01', null, null),
    ('9bd5cb7a-1a5b-5669-b567-36661346f055', 'EE', '0735', 'Sillamäe linn', 'linn', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('b40ed92f-70c6-54c6-8ec9-9f290ff85b62', 'EE', '0784', 'Tallinn', 'linn', 'Harju maakond', '2017-10-01', null, null),
    ('224580a0-a586-5800-bbd4-bf0be59b3887', 'EE', '0792', 'Tapa vald', 'vald', 'Lääne-Viru maakond', '2017-10-01', null, null),
    ('691ee2ff-4f17-506d-8b99-d3271a7ba05b', 'EE', '0793', 'Tartu linn', 'linn', 'Tartu maakond', '2017-10-01', null, null),
    ('4a0d4e79-5a6a-5f08-b4b9-a2ad46348cbc', 'EE', '0796', 'Tartu vald', 'vald', 'Tartu maakond', '2017-10-01', null, null),
    ('190ee313-2dff-54be-869e-b620b36197f9', 'EE', '0803', 'Toila vald', 'vald', 'Ida-Viru maakond', '2017-10-01', null, null),
    ('b2e40898-e0ad-5836-83f4-f245ac570c28', 'EE', '0809', 'Tori vald', 'vald', 'Pärnu maakond', '2017-10-01', null, null),
    ('48cdb7c7-cb98-5188-840c-d12caf8544fa', 'EE', '0824', 'Tõrva vald', 'vald', 'Valga maakond', '2017-10-01', null, null),
    ('69b250c0-b431-5b6d-ad60-0cb36e13c027', 'EE', '0834', 'Türi vald', 'vald', 'Järva maakond', '2017-10-01', null, null),
    ('bec80d96-4ed1-5093-9338-c06853bb1bcc', 'EE', '0855', 'Valga vald', 'vald', 'Valga maakond', '2017-10-01', null, null),
    ('42b2eb19-4eb7-5667-aea7-6e1cff63a8ac', 'EE', '0890', 'Viimsi vald', 'vald', 'Harju maakond', '2017-10-01', null, null),
    ('2d783918-62c1-5894-bab3-5331bddf701e', 'EE', '0897', 'Viljandi linn', 'linn', 'Viljandi maakond', '2017-10-01', null, null),
    ('7820af4e-7476-596b-b000-126178accfc5', 'EE', '0899', 'Viljandi vald', 'vald', 'Viljandi maakond', '2017-10-01', null, null),
    ('6458819f-2fc5-56ff-86ee-d2adfbbebdbc', 'EE', '0901', 'Vinni vald', 'vald', 'Lääne-Viru maakond', '2017-10-01', null, null),
    ('7d96b55b-fdd3-573e-983b-aaa11f5ecd25', 'EE', '0903', 'Viru-Nigula vald', 'vald', 'Lääne-Viru maakond', '2017-10-01', null, null),
    ('ec0adf80-6a5a-5dfe-90c0-b4b15397fb51', 'EE', '0907', 'Vormsi vald', 'vald', 'Lääne maakond', '2017-10-01', null, null),
    ('25e8189a-0e9d-56bb-b9ee-1f620a00ef78', 'EE', '0917', 'Võru vald', 'vald', 'Võru maakond', '2017-10-01', null, null),
    ('e48e7fdb-2949-57ef-be06-9dfecff200e6', 'EE', '0919', 'Võru linn', 'linn', 'Võru maakond', '2017-10-01', null, null),
    ('afd27772-c121-5109-a3b9-492c1e01b019', 'EE', '0928', 'Väike-Maarja vald', 'vald', 'Lääne-Viru maakond', '2017-10-01', null, null);

-- Code lists. Names are plain words as people say them; English, Latvian, Estonian.

-- referral_channel: Through whom the request reached the service.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('referral_channel', 'MUNICIPALITY', 1, 'Municipality', 'Pašvaldība', 'Kohalik omavalitsus'),
    ('referral_channel', 'SELF', 2, 'The family itself', 'Ģimene pati', 'Pere ise'),
    ('referral_channel', 'KINDERGARTEN', 3, 'Kindergarten', 'Bērnudārzs', 'Lasteaed'),
    ('referral_channel', 'SCHOOL', 4, 'School', 'Skola', 'Kool'),
    ('referral_channel', 'HEALTH', 5, 'Health care', 'Veselības aprūpe', 'Tervishoid'),
    ('referral_channel', 'POLICE', 6, 'Police', 'Policija', 'Politsei'),
    ('referral_channel', 'COURT', 7, 'Court', 'Tiesa', 'Kohus'),
    ('referral_channel', 'OTHER_NGO', 8, 'Another organisation', 'Cita organizācija', 'Muu organisatsioon'),
    ('referral_channel', 'RELATIVE_OR_NEIGHBOUR', 9, 'Relative or neighbour', 'Radinieks vai kaimiņš', 'Sugulane või naaber'),
    ('referral_channel', 'OTHER', 10, 'Someone else', 'Kāds cits', 'Keegi teine');

-- referral_reason: What is hard for the family; several may be chosen. Plain words, because families answer this too.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('referral_reason', 'HOUSEHOLD_BURDEN', 1, 'Running the home is too much', 'Mājas rūpes ir par smagu', 'Kodu korras hoidmine käib üle jõu'),
    ('referral_reason', 'FINANCIAL', 2, 'Money or debts', 'Nauda vai parādi', 'Raha või võlad'),
    ('referral_reason', 'MENTAL_HEALTH', 3, 'Mental health', 'Psihiskā veselība', 'Vaimne tervis'),
    ('referral_reason', 'LEARNING', 4, 'Learning or school', 'Mācības vai skola', 'Õppimine või kool'),
    ('referral_reason', 'ADDICTION', 5, 'Alcohol, drugs or another addiction', 'Alkohols, narkotikas vai cita atkarība', 'Alkohol, narkootikumid või muu sõltuvus'),
    ('referral_reason', 'COMMUNICATION', 6, 'Talking and getting along at home', 'Sarunas un attiecības ģimenē', 'Suhtlemine ja suhted peres'),
    ('referral_reason', 'LOW_PARENTING_SKILLS', 7, 'Raising children is hard', 'Grūtības bērnu audzināšanā', 'Raskused laste kasvatamisel'),
    ('referral_reason', 'SEPARATION_RISK', 8, 'The child may have to live away from the parents', 'Bērns var tikt šķirts no vecākiem', 'Laps võidakse vanematest eraldada'),
    ('referral_reason', 'LACKING_PARENTAL_CARE', 9, 'The child does not get enough care', 'Bērnam trūkst vecāku aprūpes', 'Laps ei saa vanematelt piisavalt hoolt'),
    ('referral_reason', 'LOW_INCOME', 10, 'Low income', 'Zemi ienākumi', 'Väike sissetulek'),
    ('referral_reason', 'EXCLUSION_RISK', 11, 'Alone, without support nearby', 'Ģimene ir viena, bez atbalsta tuvumā', 'Pere on üksi, ilma toeta'),
    ('referral_reason', 'CHILD_BEHAVIOUR', 12, 'The child’s behaviour or feelings', 'Bērna uzvedība vai emocijas', 'Lapse käitumine või tunded'),
    ('referral_reason', 'CHILD_DISABILITY', 13, 'The child has a disability or special needs', 'Bērnam ir invaliditāte vai īpašas vajadzības', 'Lapsel on puue või erivajadus'),
    ('referral_reason', 'VIOLENCE', 14, 'Violence at home', 'Vardarbība ģimenē', 'Vägivald kodus'),
    ('referral_reason', 'FAMILY_CRISIS', 15, 'A sudden crisis in the family', 'Pēkšņa krīze ģimenē', 'Ootamatu kriis peres'),
    ('referral_reason', 'OTHER', 16, 'Something else', 'Kas cits', 'Midagi muud');

-- urgency: DANGER shows the emergency numbers before anything else.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('urgency', 'DANGER', 1, 'In danger now', 'Apdraudēts tagad', 'Praegu ohus'),
    ('urgency', 'CRISIS', 2, 'Help is needed within days', 'Palīdzība vajadzīga dažu dienu laikā', 'Abi on vaja mõne päeva jooksul'),
    ('urgency', 'STANDARD', 3, 'Usual order', 'Parastā kārtībā', 'Tavapärases korras');

-- consent_answer: Does the family know about the referral and agree. Being unsure is not a yes.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('consent_answer', 'YES', 1, 'Yes, they agree', 'Jā, ģimene piekrīt', 'Jah, pere on nõus'),
    ('consent_answer', 'NO', 2, 'They know and have not agreed', 'Ģimene zina, bet nav piekritusi', 'Pere teab, kuid ei ole nõustunud'),
    ('consent_answer', 'NOT_ASKED', 3, 'Not asked yet', 'Vēl nav jautāts', 'Veel ei ole küsitud');

-- screening_answer: Quick look at one area of life.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('screening_answer', 'PROBLEM', 1, 'There is a difficulty', 'Ir grūtības', 'On raskusi'),
    ('screening_answer', 'NO_PROBLEM', 2, 'No difficulty', 'Grūtību nav', 'Raskusi ei ole'),
    ('screening_answer', 'NO_INFORMATION', 3, 'Not known', 'Nav zināms', 'Ei ole teada');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('referral_status', 'RECEIVED', 1, 'Received', 'Saņemts', 'Saabunud'),
    ('referral_status', 'SCREENING', 2, 'Being looked at', 'Tiek izvērtēts', 'Läbivaatamisel'),
    ('referral_status', 'ACCEPTED', 3, 'Accepted', 'Pieņemts', 'Teenusele võetud'),
    ('referral_status', 'WAITLISTED', 4, 'On the waiting list', 'Rindā', 'Järjekorras'),
    ('referral_status', 'OFFERED', 5, 'Place offered', 'Vieta piedāvāta', 'Koht pakutud'),
    ('referral_status', 'LAPSED', 6, 'Offer not answered', 'Uz piedāvājumu nav atbildēts', 'Pakkumisele ei vastatud'),
    ('referral_status', 'DECLINED', 7, 'Declined', 'Atteikts', 'Tagasi lükatud'),
    ('referral_status', 'REDIRECTED', 8, 'Passed to another service', 'Nodots citam pakalpojumam', 'Edasi suunatud'),
    ('referral_status', 'DUPLICATE', 9, 'Already registered', 'Jau reģistrēts', 'Juba registreeritud'),
    ('referral_status', 'WITHDRAWN', 10, 'Withdrawn', 'Atsaukts', 'Tagasi võetud');

-- decline_reason: A declined referral always carries a reason and where else to turn.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('decline_reason', 'NOT_VOLUNTARY', 1, 'The family does not want the service', 'Ģimene nevēlas pakalpojumu', 'Pere ei soovi teenust'),
    ('decline_reason', 'OUT_OF_AREA', 2, 'The family lives outside our area', 'Ģimene dzīvo ārpus mūsu darbības teritorijas', 'Pere elab väljaspool meie piirkonda'),
    ('decline_reason', 'OUT_OF_TARGET_GROUP', 3, 'The service is not meant for this situation', 'Pakalpojums nav paredzēts šādai situācijai', 'Teenus ei ole selle olukorra jaoks mõeldud'),
    ('decline_reason', 'NO_CAPACITY', 4, 'No free place in reasonable time', 'Saprātīgā laikā nav brīvas vietas', 'Mõistliku aja jooksul ei ole vaba kohta'),
    ('decline_reason', 'ALREADY_SUPPORTED', 5, 'The family already has this support', 'Ģimene šādu atbalstu jau saņem', 'Pere juba saab sellist tuge'),
    ('decline_reason', 'OTHER_SERVICE_NEEDED', 6, 'Another service fits better', 'Labāk der cits pakalpojums', 'Paremini sobib muu teenus'),
    ('decline_reason', 'CHILD_PROTECTION_FIRST', 7, 'Child protection has to act first', 'Vispirms jārīkojas bērnu tiesību aizsardzībai', 'Kõigepealt peab tegutsema lastekaitse'),
    ('decline_reason', 'NOT_REACHED', 8, 'The family could not be reached', 'Ģimeni neizdevās sasniegt', 'Perega ei saadud ühendust'),
    ('decline_reason', 'OTHER', 9, 'Another reason', 'Cits iemesls', 'Muu põhjus');

-- signpost: Where the family was told to turn.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('signpost', 'SOCIAL_SERVICE', 1, 'Municipal social service', 'Pašvaldības sociālais dienests', 'Omavalitsuse sotsiaalosakond'),
    ('signpost', 'CRISIS_CENTRE', 2, 'Crisis centre', 'Krīzes centrs', 'Kriisikeskus'),
    ('signpost', 'VICTIM_SUPPORT', 3, 'Victim support', 'Atbalsts cietušajiem', 'Ohvriabi'),
    ('signpost', 'CHILD_HELPLINE', 4, 'Child helpline 116 111', 'Bērnu uzticības tālrunis 116 111', 'Lasteabi 116 111'),
    ('signpost', 'FAMILY_DOCTOR', 5, 'Family doctor', 'Ģimenes ārsts', 'Perearst'),
    ('signpost', 'MENTAL_HEALTH', 6, 'Mental health care', 'Psihiskās veselības aprūpe', 'Vaimse tervise abi'),
    ('signpost', 'ADDICTION_HELP', 7, 'Help with addiction', 'Palīdzība atkarību gadījumā', 'Sõltuvusabi'),
    ('signpost', 'SCHOOL_SUPPORT', 8, 'School support specialists', 'Skolas atbalsta speciālisti', 'Kooli tugispetsialistid'),
    ('signpost', 'REHABILITATION_TEAM', 9, 'Early support or rehabilitation team', 'Agrīnās palīdzības vai rehabilitācijas komanda', 'Varajase toe või rehabilitatsioonimeeskond'),
    ('signpost', 'DEBT_ADVICE', 10, 'Debt advice', 'Parādu konsultācija', 'Võlanõustamine'),
    ('signpost', 'LEGAL_AID', 11, 'Legal aid', 'Juridiskā palīdzība', 'Õigusabi'),
    ('signpost', 'FOOD_AND_SHELTER', 12, 'Food, clothes or shelter', 'Pārtika, apģērbs vai naktsmītne', 'Toit, riided või öömaja'),
    ('signpost', 'SUPPORT_GROUP', 13, 'Support or self-help group', 'Atbalsta vai pašpalīdzības grupa', 'Tugi- või eneseabigrupp'),
    ('signpost', 'OTHER', 14, 'Somewhere else', 'Citur', 'Mujale');

-- redirect_to: Who takes the referral over from us.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('redirect_to', 'SOCIAL_SERVICE', 1, 'Municipal social service', 'Pašvaldības sociālais dienests', 'Omavalitsuse sotsiaalosakond'),
    ('redirect_to', 'CHILD_PROTECTION', 2, 'Child protection worker', 'Bērnu tiesību aizsardzības speciālists', 'Lastekaitsetöötaja'),
    ('redirect_to', 'ORPHANS_COURT', 3, 'Orphan’s court (Latvia)', 'Bāriņtiesa', 'Bāriņtiesa (Läti)'),
    ('redirect_to', 'OTHER_UNIT', 4, 'Another unit of ours', 'Cita mūsu struktūrvienība', 'Meie teine üksus'),
    ('redirect_to', 'OTHER_PROVIDER', 5, 'Another provider', 'Cits pakalpojuma sniedzējs', 'Teine teenuseosutaja'),
    ('redirect_to', 'HEALTH_CARE', 6, 'Health care', 'Veselības aprūpe', 'Tervishoid'),
    ('redirect_to', 'CRISIS_CENTRE', 7, 'Crisis centre', 'Krīzes centrs', 'Kriisikeskus'),
    ('redirect_to', 'POLICE', 8, 'Police', 'Policija', 'Politsei'),
    ('redirect_to', 'OTHER', 9, 'Someone else', 'Kāds cits', 'Keegi teine');

-- danger_call: Whom the referrer has already called when a child is in danger.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('danger_call', 'LINE_112', 1, '112', '112', '112'),
    ('danger_call', 'LINE_113', 2, '113', '113', '113'),
    ('danger_call', 'LINE_116111', 3, '116 111', '116 111', '116 111'),
    ('danger_call', 'POLICE_IN_PERSON', 4, 'Police in person', 'Policija klātienē', 'Politsei kohapeal'),
    ('danger_call', 'NOBODY_YET', 5, 'Nobody yet', 'Vēl nevienam', 'Veel mitte kellelegi');

-- emergency_number: Labels of the numbers in parameters EMERGENCY_NUMBERS_LV and EMERGENCY_NUMBERS_EE.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('emergency_number', 'LV_112', 1, 'Emergency: police, fire and rescue, ambulance', 'Ārkārtas palīdzība: policija, ugunsdzēsēji, ātrā palīdzība', 'Hädaabi: politsei, pääste, kiirabi'),
    ('emergency_number', 'LV_113', 2, 'Ambulance', 'Neatliekamā medicīniskā palīdzība', 'Kiirabi'),
    ('emergency_number', 'LV_116111', 3, 'Child and youth helpline', 'Bērnu un pusaudžu uzticības tālrunis', 'Laste ja noorte usaldustelefon'),
    ('emergency_number', 'EE_112', 4, 'Emergency: ambulance, rescue, police', 'Ārkārtas palīdzība: ātrā palīdzība, glābēji, policija', 'Hädaabi: kiirabi, pääste, politsei'),
    ('emergency_number', 'EE_116111', 5, 'Child helpline', 'Bērnu palīdzības tālrunis', 'Lasteabi');

-- relationship_type: What the first person is to the second.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('relationship_type', 'PARENT', 1, 'Parent', 'Vecāks', 'Vanem'),
    ('relationship_type', 'STEP_PARENT', 2, 'Step-parent', 'Patēvs vai pamāte', 'Kasuvanem'),
    ('relationship_type', 'GUARDIAN', 3, 'Guardian', 'Aizbildnis', 'Eestkostja'),
    ('relationship_type', 'FOSTER', 4, 'Foster parent', 'Audžuvecāks', 'Hoolduspere vanem'),
    ('relationship_type', 'GRANDPARENT', 5, 'Grandparent', 'Vecvecāks', 'Vanavanem'),
    ('relationship_type', 'SIBLING_FULL', 6, 'Brother or sister', 'Brālis vai māsa', 'Vend või õde'),
    ('relationship_type', 'SIBLING_HALF', 7, 'Half-brother or half-sister', 'Pusbrālis vai pusmāsa', 'Poolvend või poolõde'),
    ('relationship_type', 'SIBLING_STEP', 8, 'Step-brother or step-sister', 'Patēva vai pamātes bērns', 'Kasuvend või kasuõde'),
    ('relationship_type', 'PARTNER', 9, 'Partner', 'Partneris', 'Elukaaslane'),
    ('relationship_type', 'EX_PARTNER', 10, 'Former partner', 'Bijušais partneris', 'Endine elukaaslane'),
    ('relationship_type', 'OTHER', 11, 'Other', 'Cits', 'Muu');

-- custody: Legal right to care for and represent the child.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('custody', 'NONE', 1, 'No custody', 'Nav aizgādības', 'Hooldusõigus puudub'),
    ('custody', 'SOLE', 2, 'Sole custody', 'Atsevišķa aizgādība', 'Ainuhooldusõigus'),
    ('custody', 'JOINT', 3, 'Joint custody', 'Kopīga aizgādība', 'Ühine hooldusõigus'),
    ('custody', 'LIMITED', 4, 'Limited custody', 'Ierobežota aizgādība', 'Piiratud hooldusõigus'),
    ('custody', 'SUSPENDED', 5, 'Custody suspended', 'Aizgādība pārtraukta', 'Hooldusõigus peatatud');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('membership_role', 'CHILD', 1, 'Child', 'Bērns', 'Laps'),
    ('membership_role', 'CAREGIVER', 2, 'Caregiver', 'Aprūpētājs', 'Hooldaja'),
    ('membership_role', 'OTHER_ADULT', 3, 'Other adult', 'Cits pieaugušais', 'Muu täiskasvanu');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('name_type', 'LEGAL', 1, 'Legal name', 'Oficiālais vārds', 'Ametlik nimi'),
    ('name_type', 'FORMER', 2, 'Former name', 'Iepriekšējais vārds', 'Endine nimi'),
    ('name_type', 'PREFERRED', 3, 'Name they use', 'Ikdienā lietotais vārds', 'Kasutatav nimi'),
    ('name_type', 'ALIAS', 4, 'Also known as', 'Zināms arī kā', 'Tuntud ka kui');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('sex', 'F', 1, 'Female', 'Sieviete', 'Naine'),
    ('sex', 'M', 2, 'Male', 'Vīrietis', 'Mees'),
    ('sex', 'X', 3, 'Other', 'Cits', 'Muu'),
    ('sex', 'UNKNOWN', 4, 'Not known', 'Nav zināms', 'Ei ole teada');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('birth_precision', 'EXACT', 1, 'Exact date', 'Precīzs datums', 'Täpne kuupäev'),
    ('birth_precision', 'MONTH', 2, 'Month known', 'Zināms mēnesis', 'Kuu on teada'),
    ('birth_precision', 'YEAR', 3, 'Year known', 'Zināms gads', 'Aasta on teada'),
    ('birth_precision', 'ESTIMATED', 4, 'Estimated', 'Aptuveni', 'Hinnanguline'),
    ('birth_precision', 'UNKNOWN', 5, 'Not known', 'Nav zināms', 'Ei ole teada');

-- age_band: Age on the day asked about. Bands of the municipality sheet, plus unborn and not known.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('age_band', 'UNBORN', 1, 'Unborn', 'Vēl nedzimis', 'Sündimata'),
    ('age_band', 'AGE_0_3', 2, '0–3', '0–3', '0–3'),
    ('age_band', 'AGE_4_6', 3, '4–6', '4–6', '4–6'),
    ('age_band', 'AGE_7_12', 4, '7–12', '7–12', '7–12'),
    ('age_band', 'AGE_13_17', 5, '13–17', '13–17', '13–17'),
    ('age_band', 'UNKNOWN', 6, 'Not known', 'Nav zināms', 'Ei ole teada');

-- living_arrangement: With whom the child lives.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('living_arrangement', 'WITH_BOTH', 1, 'With both parents', 'Ar abiem vecākiem', 'Mõlema vanemaga'),
    ('living_arrangement', 'WITH_ONE_PARENT', 2, 'With one parent', 'Ar vienu no vecākiem', 'Ühe vanemaga'),
    ('living_arrangement', 'SHARED', 3, 'In two homes', 'Divās mājās', 'Kahes kodus'),
    ('living_arrangement', 'RELATIVE', 4, 'With relatives', 'Pie radiniekiem', 'Sugulaste juures'),
    ('living_arrangement', 'FOSTER', 5, 'In a foster family', 'Audžuģimenē', 'Hooldusperes'),
    ('living_arrangement', 'INSTITUTION', 6, 'In an institution', 'Iestādē', 'Asutuses'),
    ('living_arrangement', 'INDEPENDENT', 7, 'On their own', 'Patstāvīgi', 'Iseseisvalt'),
    ('living_arrangement', 'OTHER', 8, 'Elsewhere', 'Citur', 'Mujal'),
    ('living_arrangement', 'UNKNOWN', 9, 'Not known', 'Nav zināms', 'Ei ole teada');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('court_order_type', 'NO_CONTACT', 1, 'No contact', 'Tikšanās aizliegums', 'Suhtluskeeld'),
    ('court_order_type', 'SUPERVISED_CONTACT', 2, 'Contact only with a third person present', 'Tikšanās trešās personas klātbūtnē', 'Kohtumine kolmanda isiku juuresolekul'),
    ('court_order_type', 'CUSTODY', 3, 'Custody', 'Aizgādība', 'Hooldusõigus'),
    ('court_order_type', 'RESIDENCE', 4, 'Where the child lives', 'Bērna dzīvesvieta', 'Lapse elukoht'),
    ('court_order_type', 'PARTICIPATION_DUTY', 5, 'Duty to take part in a service', 'Pienākums piedalīties pakalpojumā', 'Kohustus teenuses osaleda'),
    ('court_order_type', 'PROTECTION', 6, 'Protection from violence', 'Aizsardzība pret vardarbību', 'Lähenemiskeeld');

-- contact_mode: The first four count as the meeting of the week, the last three do not.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('contact_mode', 'HOME_VISIT', 1, 'Home visit', 'Mājas apmeklējums', 'Kodukülastus'),
    ('contact_mode', 'OUT_OF_HOME', 2, 'Meeting outside the home', 'Tikšanās ārpus mājām', 'Kohtumine väljaspool kodu'),
    ('contact_mode', 'VIRTUAL', 3, 'Video call', 'Videozvans', 'Videokõne'),
    ('contact_mode', 'ACCOMPANIMENT', 4, 'Going along', 'Pavadīšana', 'Saatmine'),
    ('contact_mode', 'PHONE', 5, 'Phone call', 'Telefonsaruna', 'Telefonikõne'),
    ('contact_mode', 'MESSAGE', 6, 'Message', 'Ziņa', 'Sõnum'),
    ('contact_mode', 'WITH_INSTITUTION', 7, 'With an institution', 'Saruna ar iestādi', 'Suhtlus asutusega');

-- contact_status: Never “no-show” on a screen: cause before blame.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('contact_status', 'PLANNED', 1, 'Planned', 'Plānots', 'Plaanitud'),
    ('contact_status', 'HELD', 2, 'Held', 'Notika', 'Toimus'),
    ('contact_status', 'NO_SHOW', 3, 'Family not at home', 'Ģimene nebija mājās', 'Peret ei olnud kodus'),
    ('contact_status', 'CANCELLED_FAMILY', 4, 'The family cancelled', 'Ģimene atcēla', 'Pere tühistas'),
    ('contact_status', 'CANCELLED_SERVICE', 5, 'The service cancelled', 'Atcēla pakalpojuma sniedzējs', 'Teenuseosutaja tühistas');

-- contact_topic: What was worked on.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('contact_topic', 'MONEY', 1, 'Money', 'Nauda', 'Raha'),
    ('contact_topic', 'DOCUMENTS', 2, 'Papers', 'Dokumenti', 'Paberid'),
    ('contact_topic', 'SCHOOL', 3, 'School or kindergarten', 'Skola vai bērnudārzs', 'Kool või lasteaed'),
    ('contact_topic', 'LIFE_SKILLS', 4, 'Daily life', 'Ikdienas prasmes', 'Igapäevaelu'),
    ('contact_topic', 'PARENTING', 5, 'Parenting', 'Bērnu audzināšana', 'Laste kasvatamine'),
    ('contact_topic', 'HEALTH', 6, 'Health care', 'Veselība', 'Tervis'),
    ('contact_topic', 'SERVICES', 7, 'Other services', 'Citi pakalpojumi', 'Muud teenused'),
    ('contact_topic', 'RELATIONSHIPS', 8, 'Relationships at home', 'Attiecības ģimenē', 'Suhted peres'),
    ('contact_topic', 'FEELINGS', 9, 'Feelings and coping', 'Emocijas un pašsajūta', 'Tunded ja toimetulek'),
    ('contact_topic', 'NETWORK', 10, 'Friends, relatives, neighbours', 'Draugi, radi, kaimiņi', 'Sõbrad, sugulased, naabrid'),
    ('contact_topic', 'HOUSING', 11, 'Housing', 'Mājoklis', 'Eluase'),
    ('contact_topic', 'WORK', 12, 'Work and training', 'Darbs un mācības', 'Töö ja koolitus'),
    ('contact_topic', 'SAFETY', 13, 'Safety', 'Drošība', 'Turvalisus'),
    ('contact_topic', 'FAMILY_TIME', 14, 'Family time', 'Kopīgs laiks', 'Pere ühine aeg'),
    ('contact_topic', 'OTHER', 15, 'Something else', 'Kas cits', 'Midagi muud');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('contact_class', 'NORMAL', 1, 'Ordinary note', 'Parasta piezīme', 'Tavaline märge'),
    ('contact_class', 'RESTR', 2, 'Restricted note', 'Ierobežotas pieejamības piezīme', 'Piiratud juurdepääsuga märge');

-- doer: Who did the main thing. The worker does not do the family’s tasks for it.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('doer', 'FAMILY', 1, 'The family', 'Ģimene', 'Pere'),
    ('doer', 'TOGETHER', 2, 'Together', 'Kopā', 'Koos'),
    ('doer', 'WORKER', 3, 'The worker', 'Darbinieks', 'Töötaja'),
    ('doer', 'OTHER_PROVIDER', 4, 'Another service', 'Cits pakalpojums', 'Teine teenus');

-- discipline: In which capacity a contact was made.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('discipline', 'FAMILY_SUPPORT', 1, 'Family support', 'Ģimenes atbalsts', 'Pere tugitöö'),
    ('discipline', 'SOCIAL_WORK', 2, 'Social work', 'Sociālais darbs', 'Sotsiaaltöö'),
    ('discipline', 'PSYCHOLOGY', 3, 'Psychology', 'Psiholoģija', 'Psühholoogia'),
    ('discipline', 'LAW', 4, 'Legal advice', 'Juridiska konsultācija', 'Õigusnõustamine'),
    ('discipline', 'FAMILY_ASSISTANCE', 5, 'Family assistance at home', 'Ģimenes asistenta atbalsts', 'Peretoetaja töö kodus'),
    ('discipline', 'THERAPY', 6, 'Therapy', 'Terapija', 'Teraapia'),
    ('discipline', 'OTHER', 7, 'Other', 'Cits', 'Muu');

-- unmet_reason: Why there was no meeting in a week.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('unmet_reason', 'FAMILY_UNAVAILABLE', 1, 'The family was away or busy', 'Ģimene bija prom vai aizņemta', 'Pere oli ära või hõivatud'),
    ('unmet_reason', 'FAMILY_REFUSED', 2, 'The family did not want to meet', 'Ģimene nevēlējās tikties', 'Pere ei soovinud kohtuda'),
    ('unmet_reason', 'ILLNESS', 3, 'Illness in the family', 'Slimība ģimenē', 'Haigus peres'),
    ('unmet_reason', 'WORKER_ABSENT', 4, 'The worker was away', 'Darbinieks bija prombūtnē', 'Töötaja oli eemal'),
    ('unmet_reason', 'HOLIDAY', 5, 'Public holiday', 'Svētku dienas', 'Riigipüha'),
    ('unmet_reason', 'OTHER', 6, 'Another reason', 'Cits iemesls', 'Muu põhjus');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('episode_status', 'PENDING_AGREEMENT', 1, 'Waiting for the agreement', 'Gaida līgumu', 'Ootab lepingut'),
    ('episode_status', 'ACTIVE', 2, 'Active', 'Aktīvs', 'Aktiivne'),
    ('episode_status', 'SUSPENDED', 3, 'Paused', 'Apturēts', 'Peatatud'),
    ('episode_status', 'EXIT_PROPOSED', 4, 'Ending proposed', 'Ierosināts noslēgt', 'Tehtud ettepanek lõpetada'),
    ('episode_status', 'CLOSED', 5, 'Ended', 'Noslēgts', 'Lõpetatud'),
    ('episode_status', 'CANCELLED', 6, 'Did not start', 'Netika uzsākts', 'Ei alanud');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('exit_reason', 'GOALS_ACHIEVED', 1, 'Goals achieved', 'Mērķi sasniegti', 'Eesmärgid saavutatud'),
    ('exit_reason', 'WITHDREW', 2, 'The family chose to stop', 'Ģimene izvēlējās pārtraukt', 'Pere otsustas lõpetada'),
    ('exit_reason', 'NO_CONTACT', 3, 'Contact was lost', 'Kontakts zudis', 'Kontakt katkes'),
    ('exit_reason', 'MOVED', 4, 'The family moved', 'Ģimene pārcēlās', 'Pere kolis'),
    ('exit_reason', 'CHILD_SEPARATED', 5, 'Child placed away from the parents', 'Bērns šķirts no vecākiem', 'Laps eraldati vanematest'),
    ('exit_reason', 'REFERRED_ON', 6, 'Another service took over', 'Turpina cits pakalpojums', 'Jätkab teine teenus'),
    ('exit_reason', 'MUNICIPALITY_ENDED', 7, 'The municipality ended the order', 'Pašvaldība izbeidza pasūtījumu', 'Omavalitsus lõpetas tellimuse'),
    ('exit_reason', 'FUNDING_ENDED', 8, 'Funding ended', 'Beidzās finansējums', 'Rahastus lõppes'),
    ('exit_reason', 'AGED_OUT', 9, 'The youngest child is an adult', 'Jaunākais bērns ir pilngadīgs', 'Noorim laps on täiskasvanu'),
    ('exit_reason', 'DECEASED', 10, 'Death in the family, no one left to support', 'Nāve ģimenē, nav vairs kam sniegt atbalstu', 'Surm peres, toetatavaid ei ole'),
    ('exit_reason', 'UNSUITABLE', 11, 'The service did not fit', 'Pakalpojums nebija piemērots', 'Teenus ei sobinud');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('suspension_reason', 'FAMILY_AWAY', 1, 'The family is away', 'Ģimene ir prombūtnē', 'Pere on ära'),
    ('suspension_reason', 'ILLNESS', 2, 'Illness or hospital', 'Slimība vai slimnīca', 'Haigus või haigla'),
    ('suspension_reason', 'FAMILY_REQUEST', 3, 'The family asked for a pause', 'Ģimene lūdza pārtraukumu', 'Pere palus pausi'),
    ('suspension_reason', 'CHILD_ELSEWHERE', 4, 'The child lives elsewhere for now', 'Bērns pagaidām dzīvo citur', 'Laps elab ajutiselt mujal'),
    ('suspension_reason', 'NO_CONTACT', 5, 'No contact with the family', 'Nav kontakta ar ģimeni', 'Perega ei ole kontakti'),
    ('suspension_reason', 'OTHER_SERVICE', 6, 'Another service works first', 'Vispirms strādā cits pakalpojums', 'Enne töötab teine teenus'),
    ('suspension_reason', 'OTHER', 7, 'Another reason', 'Cits iemesls', 'Muu põhjus');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('municipality_role', 'RESPONSIBLE', 1, 'Responsible', 'Atbildīgā', 'Vastutav'),
    ('municipality_role', 'RESIDENCE', 2, 'Where the family lives', 'Dzīvesvieta', 'Elukoht');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('assignment_kind', 'PRIMARY', 1, 'Main worker', 'Galvenais darbinieks', 'Põhitöötaja'),
    ('assignment_kind', 'CO_WORKER', 2, 'Co-worker', 'Otrs darbinieks', 'Kaastöötaja'),
    ('assignment_kind', 'SPECIALIST', 3, 'Specialist', 'Speciālists', 'Spetsialist'),
    ('assignment_kind', 'COVER', 4, 'Cover', 'Aizvietotājs', 'Asendaja');

-- override_reason: Why a family was assigned beyond the cap.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('override_reason', 'LANGUAGE', 1, 'No other worker speaks the language', 'Neviens cits darbinieks nerunā šajā valodā', 'Ükski teine töötaja ei räägi seda keelt'),
    ('override_reason', 'SAME_FAMILY', 2, 'Same family or siblings already here', 'Tā pati ģimene vai brāļi un māsas jau ir šeit', 'Sama pere või õed-vennad on juba siin'),
    ('override_reason', 'CRISIS', 3, 'Crisis, start within 1 day', 'Krīze, jāsāk vienas dienas laikā', 'Kriis, alustada ühe päeva jooksul'),
    ('override_reason', 'OTHER', 4, 'Another reason', 'Cits iemesls', 'Muu põhjus');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('handover_reason', 'WORKER_LEFT', 1, 'The worker leaves', 'Darbinieks aiziet', 'Töötaja lahkub'),
    ('handover_reason', 'WORKER_AWAY', 2, 'The worker is away', 'Darbinieks ir prombūtnē', 'Töötaja on eemal'),
    ('handover_reason', 'CASELOAD', 3, 'Too many families', 'Pārāk daudz ģimeņu', 'Liiga palju peresid'),
    ('handover_reason', 'CONFLICT_OF_INTEREST', 4, 'Conflict of interest', 'Interešu konflikts', 'Huvide konflikt'),
    ('handover_reason', 'FAMILY_REQUEST', 5, 'The family asked', 'Ģimenes lūgums', 'Pere soov'),
    ('handover_reason', 'FAMILY_MOVED', 6, 'The family moved', 'Ģimene pārcēlās', 'Pere kolis'),
    ('handover_reason', 'LANGUAGE_OR_SKILL', 7, 'Another language or skill is needed', 'Vajadzīga cita valoda vai prasmes', 'Vaja on teist keelt või oskust'),
    ('handover_reason', 'OTHER', 8, 'Another reason', 'Cits iemesls', 'Muu põhjus');

-- objective: The three aims of the service; every goal serves at least one.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('objective', 'FUNCTIONING', 1, 'The family copes and parents feel sure', 'Ģimene tiek galā un vecāki jūtas droši', 'Pere tuleb toime ja vanemad tunnevad end kindlalt'),
    ('objective', 'INCLUSION', 2, 'The family is not left alone', 'Ģimene nepaliek viena', 'Pere ei jää üksi'),
    ('objective', 'PRESERVATION', 3, 'Children grow up with their parents', 'Bērni aug pie saviem vecākiem', 'Lapsed kasvavad oma vanematega');

-- goal_domain: Six areas of the child, four of parenting, four of family and surroundings.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('goal_domain', 'HEALTH', 1, 'Child: health', 'Bērns: veselība', 'Laps: tervis'),
    ('goal_domain', 'LEARNING', 2, 'Child: learning and abilities', 'Bērns: mācīšanās un spējas', 'Laps: õppimine ja võimed'),
    ('goal_domain', 'EMOTIONS', 3, 'Child: feelings and behaviour', 'Bērns: emocijas un uzvedība', 'Laps: tunded ja käitumine'),
    ('goal_domain', 'RELATIONSHIPS', 4, 'Child: relationships', 'Bērns: attiecības', 'Laps: suhted'),
    ('goal_domain', 'SELF_CARE', 5, 'Child: looking after oneself', 'Bērns: pašaprūpe', 'Laps: enese eest hoolitsemine'),
    ('goal_domain', 'IDENTITY', 6, 'Child: identity', 'Bērns: identitāte', 'Laps: identiteet'),
    ('goal_domain', 'BASIC_CARE', 7, 'Parents: basic care', 'Vecāki: pamataprūpe', 'Vanemad: põhihool'),
    ('goal_domain', 'SAFETY', 8, 'Parents: safety', 'Vecāki: drošība', 'Vanemad: turvalisus'),
    ('goal_domain', 'EMOTIONAL_AVAILABILITY', 9, 'Parents: being there emotionally', 'Vecāki: emocionālā pieejamība', 'Vanemad: emotsionaalne kättesaadavus'),
    ('goal_domain', 'GUIDANCE', 10, 'Parents: guidance and boundaries', 'Vecāki: vadīšana un robežas', 'Vanemad: suunamine ja piirid'),
    ('goal_domain', 'FAMILY_SITUATION', 11, 'Family: history and situation', 'Ģimene: pieredze un situācija', 'Pere: lugu ja olukord'),
    ('goal_domain', 'SOCIAL_NETWORK', 12, 'Family: people around', 'Ģimene: cilvēki apkārt', 'Pere: inimesed ümber'),
    ('goal_domain', 'LIVING_CONDITIONS', 13, 'Family: home and surroundings', 'Ģimene: mājoklis un vide', 'Pere: kodu ja ümbrus'),
    ('goal_domain', 'ECONOMY', 14, 'Family: money and work', 'Ģimene: nauda un darbs', 'Pere: raha ja töö');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('goal_status', 'ACTIVE', 1, 'Under way', 'Turpinās', 'Pooleli'),
    ('goal_status', 'ACHIEVED', 2, 'Achieved', 'Sasniegts', 'Saavutatud'),
    ('goal_status', 'PARTLY', 3, 'Partly achieved', 'Daļēji sasniegts', 'Osaliselt saavutatud'),
    ('goal_status', 'NOT_ACHIEVED', 4, 'Not achieved', 'Nav sasniegts', 'Saavutamata'),
    ('goal_status', 'CARRIED_OVER', 5, 'Continues in the next plan', 'Turpinās nākamajā plānā', 'Jätkub järgmises kavas'),
    ('goal_status', 'CANCELLED', 6, 'Dropped', 'Atcelts', 'Loobutud');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('activity_status', 'PLANNED', 1, 'Not started', 'Nav sākts', 'Alustamata'),
    ('activity_status', 'IN_PROGRESS', 2, 'Under way', 'Procesā', 'Pooleli'),
    ('activity_status', 'DONE', 3, 'Done', 'Paveikts', 'Tehtud'),
    ('activity_status', 'NOT_DONE', 4, 'Not done', 'Nav paveikts', 'Tegemata'),
    ('activity_status', 'CANCELLED', 5, 'Dropped', 'Atcelts', 'Loobutud');

-- alignment: How a goal stands to the municipality’s own plan.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('alignment', 'MUNICIPAL', 1, 'Same as the municipality’s goal', 'Saskan ar pašvaldības mērķi', 'Kattub omavalitsuse eesmärgiga'),
    ('alignment', 'ADDITIONAL', 2, 'Our own, not in the municipality’s plan', 'Mūsu pašu, pašvaldības plānā nav', 'Meie oma, omavalitsuse kavas ei ole');

-- participation: How a child took part in the plan.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('participation', 'SAID', 1, 'Said it in own words', 'Pateica saviem vārdiem', 'Ütles oma sõnadega'),
    ('participation', 'DREW', 2, 'Drew it', 'Uzzīmēja', 'Joonistas'),
    ('participation', 'OBSERVED', 3, 'Was observed at play', 'Vērots rotaļā', 'Vaadeldi mängu ajal'),
    ('participation', 'DECLINED', 4, 'Did not want to', 'Nevēlējās', 'Ei soovinud'),
    ('participation', 'REPRESENTED', 5, 'Someone spoke for the child', 'Bērna vārdā runāja kāds cits', 'Lapse eest rääkis keegi teine');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('signature_role', 'LEGAL_REPRESENTATIVE', 1, 'Legal representative', 'Likumiskais pārstāvis', 'Seaduslik esindaja'),
    ('signature_role', 'CAREGIVER', 2, 'Caregiver', 'Aprūpētājs', 'Hooldaja'),
    ('signature_role', 'CHILD', 3, 'Child', 'Bērns', 'Laps'),
    ('signature_role', 'WORKER', 4, 'Family support worker', 'Ģimenes atbalsta darbinieks', 'Pere tugitöötaja'),
    ('signature_role', 'MUNICIPALITY', 5, 'Municipality', 'Pašvaldība', 'Kohalik omavalitsus');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('signature_way', 'IN_SYSTEM', 1, 'Signed in Saime', 'Parakstīts Saimē', 'Allkirjastatud Saimes'),
    ('signature_way', 'ON_DEVICE', 2, 'Signed on the worker’s device', 'Parakstīts darbinieka ierīcē', 'Allkirjastatud töötaja seadmes'),
    ('signature_way', 'PAPER', 3, 'Signed on paper', 'Parakstīts uz papīra', 'Allkirjastatud paberil'),
    ('signature_way', 'DIGITAL', 4, 'Digital signature', 'Elektroniskais paraksts', 'Digiallkiri'),
    ('signature_way', 'READ_ALOUD', 5, 'Read aloud and agreed', 'Nolasīts un apstiprināts mutiski', 'Ette loetud ja suuliselt nõustutud');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('consent_purpose', 'SERVICE', 1, 'Receiving the service', 'Pakalpojuma saņemšana', 'Teenuse saamine'),
    ('consent_purpose', 'SHARE_MUNICIPALITY', 2, 'Sharing with the municipality', 'Informācijas nodošana pašvaldībai', 'Andmete jagamine omavalitsusega'),
    ('consent_purpose', 'SHARE_INSTITUTION', 3, 'Sharing with an institution', 'Informācijas nodošana iestādei', 'Andmete jagamine asutusega'),
    ('consent_purpose', 'PHOTO', 4, 'Photographs', 'Fotografēšana', 'Pildistamine'),
    ('consent_purpose', 'TESTIMONIAL', 5, 'Telling their story publicly', 'Publisks pieredzes stāsts', 'Oma loo avaldamine'),
    ('consent_purpose', 'MENTOR', 6, 'Having a mentor', 'Mentors', 'Mentor'),
    ('consent_purpose', 'CAMP', 7, 'Going to a camp', 'Dalība nometnē', 'Laagris osalemine'),
    ('consent_purpose', 'SURVEY', 8, 'Surveys', 'Aptaujas', 'Küsitlused'),
    ('consent_purpose', 'FOLLOW_UP', 9, 'Being contacted after the end', 'Saziņa pēc noslēguma', 'Ühendusevõtt pärast lõppu');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('legal_basis', 'CONSENT', 1, 'Consent', 'Piekrišana', 'Nõusolek'),
    ('legal_basis', 'CONTRACT', 2, 'Contract', 'Līgums', 'Leping'),
    ('legal_basis', 'LEGAL_DUTY', 3, 'Legal duty', 'Juridisks pienākums', 'Seadusest tulenev kohustus'),
    ('legal_basis', 'VITAL_INTEREST', 4, 'Vital interest', 'Vitālas intereses', 'Eluline huvi'),
    ('legal_basis', 'PUBLIC_TASK', 5, 'Public task', 'Uzdevums sabiedrības interesēs', 'Avalik ülesanne');

-- capacity: In which capacity a consent was given.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('capacity', 'SELF', 1, 'Adult, for oneself', 'Pieaugušais par sevi', 'Täiskasvanu enda eest'),
    ('capacity', 'PARENT', 2, 'Parent with custody', 'Vecāks ar aizgādību', 'Hooldusõiguslik vanem'),
    ('capacity', 'GUARDIAN', 3, 'Guardian', 'Aizbildnis', 'Eestkostja'),
    ('capacity', 'AUTHORITY', 4, 'Authority acting for the child', 'Iestāde bērna vārdā', 'Asutus lapse esindajana'),
    ('capacity', 'CHILD', 5, 'Child able to decide', 'Bērns, kas spēj izlemt pats', 'Otsustusvõimeline laps');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('plan_status', 'DRAFT', 1, 'Draft', 'Melnraksts', 'Kavand'),
    ('plan_status', 'AGREED', 2, 'Agreed', 'Saskaņots', 'Kokku lepitud'),
    ('plan_status', 'UNDER_REVIEW', 3, 'Under review', 'Tiek pārskatīts', 'Ülevaatamisel'),
    ('plan_status', 'SUPERSEDED', 4, 'Replaced', 'Aizstāts', 'Asendatud'),
    ('plan_status', 'COMPLETED', 5, 'Completed', 'Pabeigts', 'Lõpule viidud'),
    ('plan_status', 'TERMINATED', 6, 'Stopped', 'Pārtraukts', 'Katkestatud');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('review_decision', 'CONTINUE', 1, 'Continue', 'Turpināt', 'Jätkata'),
    ('review_decision', 'REVISE', 2, 'Change the plan', 'Mainīt plānu', 'Muuta kava'),
    ('review_decision', 'EXIT', 3, 'End the service', 'Noslēgt pakalpojumu', 'Lõpetada teenus'),
    ('review_decision', 'ESCALATE', 4, 'More help is needed', 'Vajadzīga lielāka palīdzība', 'Vaja on rohkem abi');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('report_status', 'OPEN', 1, 'Not yet made', 'Vēl nav sagatavots', 'Koostamata'),
    ('report_status', 'GENERATED', 2, 'With the worker', 'Pie darbinieka', 'Töötaja käes'),
    ('report_status', 'WORKER_CONFIRMED', 3, 'With the manager', 'Pie vadītāja', 'Juhi käes'),
    ('report_status', 'APPROVED', 4, 'Approved', 'Apstiprināts', 'Kinnitatud'),
    ('report_status', 'SENT', 5, 'Sent', 'Nosūtīts', 'Saadetud'),
    ('report_status', 'ACKNOWLEDGED', 6, 'Received', 'Saņemts', 'Kätte saadud'),
    ('report_status', 'QUERIED', 7, 'Question asked', 'Uzdots jautājums', 'Esitatud küsimus'),
    ('report_status', 'SUPERSEDED', 8, 'Corrected by a newer version', 'Labots jaunākā versijā', 'Parandatud uues versioonis'),
    ('report_status', 'RECALLED', 9, 'Recalled', 'Atsaukts', 'Tagasi kutsutud');

-- progress_word: How a goal moved in the month, in one word.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('progress_word', 'BETTER', 1, 'Better', 'Labāk', 'Parem'),
    ('progress_word', 'SAME', 2, 'Same', 'Tāpat', 'Sama'),
    ('progress_word', 'WORSE', 3, 'Worse', 'Sliktāk', 'Halvem');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('risk_level', 'LOW', 1, 'Low', 'Zems', 'Madal'),
    ('risk_level', 'MEDIUM', 2, 'Medium', 'Vidējs', 'Keskmine'),
    ('risk_level', 'HIGH', 3, 'High', 'Augsts', 'Kõrge'),
    ('risk_level', 'IMMEDIATE', 4, 'Immediate', 'Tūlītējs', 'Vahetu');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('role', 'INTAKE', 1, 'Intake officer', 'Pieteikumu speciālists', 'Pöördumiste vastuvõtja'),
    ('role', 'WORKER', 2, 'Family support worker', 'Ģimenes atbalsta darbinieks', 'Pere tugitöötaja'),
    ('role', 'SPECIALIST', 3, 'Specialist', 'Speciālists', 'Spetsialist'),
    ('role', 'SUPERVISOR', 4, 'Supervisor', 'Prakses vadītājs', 'Juhendaja'),
    ('role', 'MANAGER', 5, 'Service manager', 'Pakalpojuma vadītājs', 'Teenuse juht'),
    ('role', 'DIRECTOR', 6, 'Director', 'Direktors', 'Direktor'),
    ('role', 'MUNICIPALITY', 7, 'Municipality representative', 'Pašvaldības pārstāvis', 'Omavalitsuse esindaja'),
    ('role', 'ADMINISTRATOR', 8, 'Administrator', 'Administrators', 'Süsteemihaldur'),
    ('role', 'AUDITOR', 9, 'Auditor', 'Auditors', 'Audiitor');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('profession', 'FAMILY_SUPPORT_WORKER', 1, 'Family support worker', 'Ģimenes atbalsta darbinieks', 'Pere tugitöötaja'),
    ('profession', 'SOCIAL_WORKER', 2, 'Social worker', 'Sociālais darbinieks', 'Sotsiaaltöötaja'),
    ('profession', 'CHILD_PROTECTION_WORKER', 3, 'Child protection worker', 'Sociālais darbinieks darbam ar ģimenēm un bērniem', 'Lastekaitsetöötaja'),
    ('profession', 'SOCIAL_PEDAGOGUE', 4, 'Social pedagogue', 'Sociālais pedagogs', 'Sotsiaalpedagoog'),
    ('profession', 'PSYCHOLOGIST', 5, 'Psychologist', 'Psihologs', 'Psühholoog'),
    ('profession', 'PSYCHOTHERAPIST', 6, 'Psychotherapist', 'Psihoterapeits', 'Psühhoterapeut'),
    ('profession', 'LAWYER', 7, 'Lawyer', 'Jurists', 'Jurist'),
    ('profession', 'FAMILY_ASSISTANT', 8, 'Family assistant', 'Ģimenes asistents', 'Peretoetaja'),
    ('profession', 'SPEECH_THERAPIST', 9, 'Speech therapist', 'Logopēds', 'Logopeed'),
    ('profession', 'OCCUPATIONAL_THERAPIST', 10, 'Occupational therapist', 'Ergoterapeits', 'Tegevusterapeut'),
    ('profession', 'SPECIAL_EDUCATOR', 11, 'Special education teacher', 'Speciālais pedagogs', 'Eripedagoog'),
    ('profession', 'INTERPRETER', 12, 'Interpreter', 'Tulks', 'Tõlk'),
    ('profession', 'MANAGER', 13, 'Manager', 'Vadītājs', 'Juht'),
    ('profession', 'OTHER', 14, 'Other', 'Cits', 'Muu');

-- access_reason: Why someone without a daily need opened or exported something. Must not identify a notifier.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('access_reason', 'SUPERVISION', 1, 'Supervision of the work', 'Darba pārraudzība', 'Töö juhendamine'),
    ('access_reason', 'REPORT_APPROVAL', 2, 'Approving a report', 'Pārskata apstiprināšana', 'Aruande kinnitamine'),
    ('access_reason', 'PLAN_APPROVAL', 3, 'Approving a plan', 'Plāna apstiprināšana', 'Kava kinnitamine'),
    ('access_reason', 'SAFETY', 4, 'A child’s safety', 'Bērna drošība', 'Lapse turvalisus'),
    ('access_reason', 'COVER', 5, 'Worker away, family needs an answer', 'Darbinieka nav, ģimenei vajadzīga atbilde', 'Töötaja on ära, pere vajab vastust'),
    ('access_reason', 'FAMILY_REQUEST', 6, 'The family asked', 'Ģimenes lūgums', 'Pere soov'),
    ('access_reason', 'COMPLAINT', 7, 'Complaint', 'Sūdzība', 'Kaebus'),
    ('access_reason', 'AUTHORITY_REQUEST', 8, 'Request of an authority', 'Iestādes pieprasījums', 'Ametiasutuse päring'),
    ('access_reason', 'CORRECTION', 9, 'Correcting a mistake', 'Kļūdas labošana', 'Vea parandamine'),
    ('access_reason', 'AUDIT', 10, 'Audit', 'Audits', 'Audit'),
    ('access_reason', 'OTHER', 11, 'Another reason', 'Cits iemesls', 'Muu põhjus');

-- language: ISO 639 codes in lower case, as everywhere else; sign languages by ISO 639-3.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('language', 'lv', 1, 'Latvian', 'Latviešu', 'Läti'),
    ('language', 'et', 2, 'Estonian', 'Igauņu', 'Eesti'),
    ('language', 'en', 3, 'English', 'Angļu', 'Inglise'),
    ('language', 'ru', 4, 'Russian', 'Krievu', 'Vene'),
    ('language', 'uk', 5, 'Ukrainian', 'Ukraiņu', 'Ukraina'),
    ('language', 'be', 6, 'Belarusian', 'Baltkrievu', 'Valgevene'),
    ('language', 'lt', 7, 'Lithuanian', 'Lietuviešu', 'Leedu'),
    ('language', 'pl', 8, 'Polish', 'Poļu', 'Poola'),
    ('language', 'fi', 9, 'Finnish', 'Somu', 'Soome'),
    ('language', 'de', 10, 'German', 'Vācu', 'Saksa'),
    ('language', 'rom', 11, 'Romani', 'Romu', 'Romi'),
    ('language', 'ar', 12, 'Arabic', 'Arābu', 'Araabia'),
    ('language', 'tr', 13, 'Turkish', 'Turku', 'Türgi'),
    ('language', 'lsl', 14, 'Latvian Sign Language', 'Latviešu zīmju valoda', 'Läti viipekeel'),
    ('language', 'eso', 15, 'Estonian Sign Language', 'Igauņu zīmju valoda', 'Eesti viipekeel');

-- country: ISO 3166-1 alpha-2.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('country', 'LV', 1, 'Latvia', 'Latvija', 'Läti'),
    ('country', 'EE', 2, 'Estonia', 'Igaunija', 'Eesti'),
    ('country', 'LT', 3, 'Lithuania', 'Lietuva', 'Leedu'),
    ('country', 'FI', 4, 'Finland', 'Somija', 'Soome'),
    ('country', 'SE', 5, 'Sweden', 'Zviedrija', 'Rootsi'),
    ('country', 'NO', 6, 'Norway', 'Norvēģija', 'Norra'),
    ('country', 'DK', 7, 'Denmark', 'Dānija', 'Taani'),
    ('country', 'DE', 8, 'Germany', 'Vācija', 'Saksamaa'),
    ('country', 'PL', 9, 'Poland', 'Polija', 'Poola'),
    ('country', 'IE', 10, 'Ireland', 'Īrija', 'Iirimaa'),
    ('country', 'GB', 11, 'United Kingdom', 'Apvienotā Karaliste', 'Ühendkuningriik'),
    ('country', 'UA', 12, 'Ukraine', 'Ukraina', 'Ukraina'),
    ('country', 'BY', 13, 'Belarus', 'Baltkrievija', 'Valgevene'),
    ('country', 'RU', 14, 'Russia', 'Krievija', 'Venemaa');

-- holiday: Names of the days that kernel.time.Holidays computes.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('holiday', 'NEW_YEAR', 1, 'New Year’s Day', 'Jaungada diena', 'Uusaasta'),
    ('holiday', 'INDEPENDENCE_DAY', 2, 'Independence Day', 'Neatkarības diena', 'Iseseisvuspäev'),
    ('holiday', 'GOOD_FRIDAY', 3, 'Good Friday', 'Lielā Piektdiena', 'Suur reede'),
    ('holiday', 'EASTER_SUNDAY', 4, 'Easter Sunday', 'Lieldienas', 'Ülestõusmispühade 1. püha'),
    ('holiday', 'EASTER_MONDAY', 5, 'Easter Monday', 'Otrās Lieldienas', 'Ülestõusmispühade 2. püha'),
    ('holiday', 'MAY_DAY', 6, 'May Day', 'Darba svētki', 'Kevadpüha'),
    ('holiday', 'RESTORATION_DAY', 7, 'Restoration of Independence Day', 'Neatkarības atjaunošanas diena', 'Taasiseseisvumispäev'),
    ('holiday', 'RESTORATION_DAY_OBSERVED', 8, 'Day off for Restoration of Independence Day', 'Brīvdiena par Neatkarības atjaunošanas dienu', 'Vaba päev taasiseseisvumispäeva eest'),
    ('holiday', 'MOTHERS_DAY', 9, 'Mother’s Day', 'Mātes diena', 'Emadepäev'),
    ('holiday', 'PENTECOST', 10, 'Pentecost', 'Vasarsvētki', 'Nelipühade 1. püha'),
    ('holiday', 'VICTORY_DAY', 11, 'Victory Day', 'Uzvaras diena (Igaunijā)', 'Võidupüha'),
    ('holiday', 'MIDSUMMER_EVE', 12, 'Midsummer Eve', 'Līgo diena', 'Jaanilaupäev (Lätis)'),
    ('holiday', 'MIDSUMMER_DAY', 13, 'Midsummer Day', 'Jāņu diena', 'Jaanipäev'),
    ('holiday', 'PROCLAMATION_DAY', 14, 'Proclamation Day', 'Latvijas Republikas proklamēšanas diena', 'Läti Vabariigi väljakuulutamise päev'),
    ('holiday', 'PROCLAMATION_DAY_OBSERVED', 15, 'Day off for Proclamation Day', 'Brīvdiena par Latvijas Republikas proklamēšanas dienu', 'Vaba päev Läti Vabariigi väljakuulutamise päeva eest'),
    ('holiday', 'CHRISTMAS_EVE', 16, 'Christmas Eve', 'Ziemassvētku vakars', 'Jõululaupäev'),
    ('holiday', 'CHRISTMAS_DAY', 17, 'Christmas Day', 'Ziemassvētki', 'Esimene jõulupüha'),
    ('holiday', 'BOXING_DAY', 18, 'Second Christmas Day', 'Otrie Ziemassvētki', 'Teine jõulupüha'),
    ('holiday', 'NEW_YEARS_EVE', 19, 'New Year’s Eve', 'Vecgada diena', 'Vana-aasta õhtu'),
    ('holiday', 'SONG_FESTIVAL_OBSERVED', 20, 'Day off after the Song and Dance Celebration', 'Brīvdiena pēc Dziesmu un deju svētkiem', 'Vaba päev pärast laulu- ja tantsupidu'),
    ('holiday', 'PROCLAIMED_DAY_OFF', 21, 'Day off by decision of parliament', 'Ar likumu noteikta brīvdiena', 'Seadusega määratud vaba päev');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('absence_kind', 'LEAVE', 1, 'Leave', 'Atvaļinājums', 'Puhkus'),
    ('absence_kind', 'ILLNESS', 2, 'Illness', 'Slimība', 'Haigus'),
    ('absence_kind', 'TRAINING', 3, 'Training', 'Mācības', 'Koolitus'),
    ('absence_kind', 'OTHER', 4, 'Other', 'Cits', 'Muu');

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('organisation_kind', 'PROVIDER', 1, 'Service provider', 'Pakalpojuma sniedzējs', 'Teenuseosutaja'),
    ('organisation_kind', 'MUNICIPALITY', 2, 'Municipality', 'Pašvaldība', 'Kohalik omavalitsus'),
    ('organisation_kind', 'AUTHORITY', 3, 'Authority', 'Iestāde', 'Ametiasutus');

-- report_profile: How people are named in the reports a municipality gets.
insert into code (list, code, position, name_en, name_lv, name_et) values
    ('report_profile', 'STANDARD', 1, 'Role and age', 'Loma un vecums', 'Roll ja vanus'),
    ('report_profile', 'NAMES', 2, 'Names', 'Vārdi un uzvārdi', 'Nimed'),
    ('report_profile', 'INITIALS', 3, 'Initials', 'Iniciāļi', 'Initsiaalid');

-- Parameters. basis says where a default comes from: [SEED] the service itself, [LV] [EE] [EU] reported as a rule of that place
-- (have counsel confirm), [PR] practice elsewhere, [CFG] our default. Only [LV], [EE] and [EU] may be called law on a screen.

-- Referral and start
insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values
    ('ACK_WORKING_DAYS', '2', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] received to acknowledged'),
    ('DECIDE_DAYS', '10', 'DAY', 'PLATFORM', null, '2000-01-01', '[EE] duty of the municipality, s. 29(3); [CFG] for a provider. Received to decision'),
    ('DECIDE_DANGER_HOURS', '1', 'HOUR', 'PLATFORM', null, '2000-01-01', '[CFG] danger: the same hour'),
    ('OFFER_DAYS', '14', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] offer of a place lapses without an answer'),
    ('ASSIGN_WORKING_DAYS', '3', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] accepted to main worker'),
    ('FIRST_WORKING_DAYS', '5', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] accepted to first held direct contact'),
    ('FIRST_CRISIS_WORKING_DAYS', '1', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] the same in a crisis'),
    ('AGREE_DAYS', '14', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] first meeting to signed agreement'),
    ('ASSESS_DAYS', '21', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] start to initial assessment'),
    ('PLAN_DAYS', '30', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] start to agreed plan'),
    ('DRAFT_KEEP_DAYS', '30', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] an unsent referral is kept');

-- The work with the family
insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values
    ('WEEKLY_CONTACTS', '1', 'COUNT', 'PLATFORM', null, '2000-01-01', '[SEED] meetings a week, family strengthening'),
    ('ELIGIBLE_WEEK_DAYS', '4', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] days of a week the service is on, for the week to count'),
    ('NO_CONTACT_AMBER_WEEKS', '2', 'WEEK', 'PLATFORM', null, '2000-01-01', '[CFG] unmet weeks running'),
    ('NO_CONTACT_RED_WEEKS', '3', 'WEEK', 'PLATFORM', null, '2000-01-01', '[CFG] unmet weeks running'),
    ('MEMBER_CHILD_DAYS', '28', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] child not met'),
    ('MEMBER_CAREGIVER_DAYS', '60', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] caregiver not met'),
    ('NOTE_WORKING_DAYS', '3', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] contact to its record; later is marked late'),
    ('REVIEW_MONTHS', '6', 'MONTH', 'PLATFORM', null, '2000-01-01', '[SEED] plan review at least once every six months'),
    ('REVIEW_SOON_DAYS', '14', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] a review asks for attention this early'),
    ('CHILD_PARTICIPATION_AGE', '6', 'YEAR', 'PLATFORM', null, '2000-01-01', '[CFG] from this age the child’s part in the plan is recorded'),
    ('RISK_IMMEDIATE_DAYS', '7', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] last to next risk assessment'),
    ('RISK_HIGH_DAYS', '30', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] last to next risk assessment'),
    ('RISK_MEDIUM_DAYS', '90', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] last to next risk assessment'),
    ('RISK_LOW_DAYS', '180', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] last to next risk assessment'),
    ('RISK_UNKNOWN_MAX_PERCENT', '30', 'PERCENT', 'PLATFORM', null, '2000-01-01', '[CFG] more unknown factors than this: no computed level'),
    ('SUSPENSION_MAX_DAYS', '60', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('REOPEN_DAYS', '14', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] a closure may be undone as an error'),
    ('READMISSION_DAYS', '365', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] window of measure M3'),
    ('FOLLOW_UP_MONTHS', '3,6', 'MONTH', 'PLATFORM', null, '2000-01-01', '[CFG] after exit, only with consent'),
    ('TURNING_18_DAYS', '90', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] task before a child turns 18'),
    ('EXPIRY_WARNING_DAYS', '30', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] check, consent or court order about to end'),
    ('MERGE_UNDO_DAYS', '30', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] two families put together can be parted'),
    ('AMBER_PERCENT', '80', 'PERCENT', 'PLATFORM', null, '2000-01-01', '[CFG] share of a clock after which it asks for attention');

-- Caseload
insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values
    ('CASELOAD_PER_FTE', '15', 'COUNT', 'PLATFORM', null, '2000-01-01', '[SEED] a full-time worker assists up to 15 families'),
    ('OVERRIDE_REASON_MIN', '20', 'CHARACTER', 'PLATFORM', null, '2000-01-01', '[CFG] assigning beyond the cap'),
    ('OVERRIDE_MAX_DAYS', '60', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('OVERRIDE_REMIND_DAYS', '7', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] reminder before an override ends'),
    ('LOAD_LOW', '1', 'FACTOR', 'PLATFORM', null, '2000-01-01', '[CFG] weighted load, for information only'),
    ('LOAD_MEDIUM', '1.25', 'FACTOR', 'PLATFORM', null, '2000-01-01', '[CFG] weighted load, for information only'),
    ('LOAD_HIGH', '1.5', 'FACTOR', 'PLATFORM', null, '2000-01-01', '[CFG] weighted load, for information only'),
    ('LOAD_IMMEDIATE', '2', 'FACTOR', 'PLATFORM', null, '2000-01-01', '[CFG] weighted load, for information only'),
    ('LOAD_NEW_FAMILY', '0.25', 'FACTOR', 'PLATFORM', null, '2000-01-01', '[CFG] added in the first weeks'),
    ('LOAD_NEW_FAMILY_WEEKS', '8', 'WEEK', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('LOAD_TRAVEL', '0.25', 'FACTOR', 'PLATFORM', null, '2000-01-01', '[CFG] added for a long way'),
    ('LOAD_TRAVEL_MINUTES', '60', 'MINUTE', 'PLATFORM', null, '2000-01-01', '[CFG] one way, more than this'),
    ('SUPERVISION_PER_YEAR', '10', 'COUNT', 'PLATFORM', null, '2000-01-01', '[LV] sessions a calendar year, by employed months'),
    ('WELLBEING_MIN_ANSWERS', '5', 'COUNT', 'PLATFORM', null, '2000-01-01', '[CFG] team mean shown from this many');

-- Monthly report
insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values
    ('REPORT_GENERATE_TIME', '02:00', 'TIME', 'PLATFORM', null, '2000-01-01', '[CFG] on the 1st, in the zone of the unit'),
    ('REPORT_CONFIRM_WORKING_DAYS', '3', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] after the end of the month'),
    ('REPORT_APPROVE_WORKING_DAYS', '5', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] after the end of the month'),
    ('REPORT_SEND_WORKING_DAYS', '7', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] after the end of the month'),
    ('REPORT_ACKNOWLEDGE_WORKING_DAYS', '10', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] after sending'),
    ('REPORT_QUERY_WORKING_DAYS', '5', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] question of the municipality unanswered'),
    ('REPORT_YEAR_LOCK', '01-31', 'MONTH_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] last year is locked after this day, then a manager is needed'),
    ('NARRATIVE_MAX', '1500', 'CHARACTER', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('SUPPRESSION_K', '5', 'COUNT', 'PLATFORM', null, '2000-01-01', '[CFG] published cells 1 to k-1 are hidden'),
    ('COMPARISON_MIN', '10', 'COUNT', 'PLATFORM', null, '2000-01-01', '[CFG] comparison only when both denominators reach this');

-- Access and sign-in
insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values
    ('INTAKE_READ_DAYS', '30', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] intake reads on after assignment'),
    ('READ_AFTER_ASSIGNMENT_DAYS', '14', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] worker reads on after the assignment ended'),
    ('PORTAL_READ_DAYS', '90', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] portal read-only after exit'),
    ('BREAK_GLASS_HOURS', '8', 'HOUR', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('BREAK_GLASS_REASON_MIN', '20', 'CHARACTER', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('BREAK_GLASS_REVIEW_WORKING_DAYS', '3', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('EXPORT_EXPIRY_DAYS', '30', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('TOTP_REQUIRED', 'true', 'BOOLEAN', 'PLATFORM', null, '2000-01-01', '[CFG] second factor for staff'),
    ('SESSION_MINUTES', '30', 'MINUTE', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('SESSION_WARNING_MINUTES', '5', 'MINUTE', 'PLATFORM', null, '2000-01-01', '[CFG] warning before a session ends'),
    ('INVITATION_DAYS', '7', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] invitation link'),
    ('PASSWORD_MIN', '12', 'CHARACTER', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('RIGHTS_REQUEST_MONTHS', '1', 'MONTH', 'PLATFORM', null, '2000-01-01', '[EU] GDPR 12(3)'),
    ('BREACH_HOURS', '72', 'HOUR', 'PLATFORM', null, '2000-01-01', '[EU] GDPR 33'),
    ('EMERGENCY_NUMBERS_LV', '112,113,116111', 'TEXT', 'PLATFORM', null, '2000-01-01', '[LV] labels: code list emergency_number'),
    ('EMERGENCY_NUMBERS_EE', '112,116111', 'TEXT', 'PLATFORM', null, '2000-01-01', '[EE] labels: code list emergency_number');

-- Methods, directory, programmes
insert into parameter (code, value, unit, scope, scope_id, valid_from, basis) values
    ('FGC_COORDINATOR_WORKING_DAYS', '5', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] accepted to coordinator'),
    ('FGC_HELD_DAYS', '42', 'DAY', 'PLATFORM', null, '2000-01-01', '[PR] about six weeks, practice elsewhere'),
    ('FGC_PLAN_COPIES_WORKING_DAYS', '5', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('FGC_REVIEW_DAYS', '60', 'DAY', 'PLATFORM', null, '2000-01-01', '[PR] about two months, practice elsewhere'),
    ('NETWORK_REVIEW_DAYS', '56', 'DAY', 'PLATFORM', null, '2000-01-01', '[PR] inter-agency plan, six to eight weeks'),
    ('NETWORK_ANSWER_WORKING_DAYS', '5', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] involvement request'),
    ('MENTOR_RECHECK_MONTHS', '12', 'MONTH', 'PLATFORM', null, '2000-01-01', '[EE] yearly, volunteers included; elsewhere [CFG]'),
    ('MENTOR_CALL_WEEKS', '3,10,18', 'WEEK', 'PLATFORM', null, '2000-01-01', '[PR] staff call after the match started'),
    ('MENTOR_CALL_EVERY_WEEKS', '4', 'WEEK', 'PLATFORM', null, '2000-01-01', '[PR] after those'),
    ('MENTOR_REVIEW_MONTHS', '3,6,12', 'MONTH', 'PLATFORM', null, '2000-01-01', '[PR]'),
    ('MENTOR_SESSIONS_PER_MONTH', '2', 'COUNT', 'PLATFORM', null, '2000-01-01', '[PR]'),
    ('GROUP_OFFER_DAYS', '3', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] place offered from the waiting list'),
    ('GROUP_MINIMUM_DAYS', '7', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG] warning before the start of a group below its minimum'),
    ('THERAPY_OFFER_DAYS', '7', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('THERAPY_COMPLETE_PERCENT', '75', 'PERCENT', 'PLATFORM', null, '2000-01-01', '[CFG] of the child’s and of the parents’ sessions'),
    ('DIRECTORY_RECHECK_DAYS', '180', 'DAY', 'PLATFORM', null, '2000-01-01', '[CFG]'),
    ('PUBLIC_QUESTION_WORKING_DAYS', '5', 'WORKING_DAY', 'PLATFORM', null, '2000-01-01', '[CFG] anonymous question'),
    ('EVALUATION_GAP_PERCENT', '20', 'PERCENT', 'PLATFORM', null, '2000-01-01', '[CFG] two evaluators further apart: a third'),
    ('CERTIFICATE_SEMINARS', '4', 'COUNT', 'PLATFORM', null, '2000-01-01', '[CFG] of five'),
    ('SURVEY_MIN_ANSWERS', '5', 'COUNT', 'PLATFORM', null, '2000-01-01', '[CFG] results shown from this many');
