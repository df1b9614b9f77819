### Catalogues: building on others, facts of the site, editing, upgrading.

## Editing
catalogue-all-retired = kõik selle puutepunktid on kasutusest kõrvaldatud
cli-retired = kasutusest kõrvaldatud
