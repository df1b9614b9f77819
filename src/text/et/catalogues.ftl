### Catalogues: building on others, facts of the site, editing, upgrading.

## Teistele toetuv kataloog
catalogues-base-unreadable = faili „{ $path }” ei saa lugeda
catalogues-builds-on = toetub: { $names }

## Editing
catalogue-all-retired = kõik selle puutepunktid on kasutusest kõrvaldatud
cli-retired = kasutusest kõrvaldatud
