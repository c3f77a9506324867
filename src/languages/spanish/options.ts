import type { options as english } from '../english/options';
import type { Translated } from '../types';

export const options: Translated<typeof english> = {
  options_title: 'AIMSS Guide: opciones',
  knowledge: 'Base de conocimiento',
  knowledge_edition:
    'Versión {version}; evidencia revisada el {day}. Viene con la extensión y solo cambia con ella.',
  knowledge_broken:
    'No se ha podido leer la base de conocimiento. No se muestra ninguna tarjeta hasta que se vuelva a instalar la extensión.',
  organisation: 'Su organización',
  organisation_note:
    'Algunas de estas opciones las ha establecido su administrador. Se indican como tales y no se pueden cambiar aquí; lo que usted eligió antes vuelve a valer cuando dejen de estar establecidas.',
  problem_unknown:
    'La directiva de su administrador nombra «{name}», que esta versión no conoce. No tiene efecto.',
  'problem_not-a-site':
    'La directiva de su administrador incluye en «{name}» algo que no es un sitio. Los demás sitios de la lista son válidos.',
  problem_unreadable:
    'La directiva de su administrador da a «{name}» un valor que no se puede leer. Vale lo que usted ha elegido.',
  'problem_out-of-reach':
    'El navegador no ha podido leer la directiva de su administrador para esta extensión. Vale lo que usted ha elegido.',
  kept_aside: 'Ajustes que no se pueden leer',
  kept_aside_note:
    'Había aquí ajustes que esta versión no puede leer: los de una versión más nueva o dañados. Se conservan, y en su lugar valen los ajustes estándar.',
  kept_aside_export: 'Guardarlos en un archivo',
  kept_aside_discard: 'Descartarlos',
  fixed: 'Establecido por su administrador',
  hint_and_fixed: '{hint}. {fixed}',

  sites: 'Sitios',
  sites_note: 'La extensión solo lee páginas de estos sitios. Lo que lee se queda en este equipo.',
  allow: 'Permitir',
  remove: 'Quitar',
  of_site: ' {site}',
  site_wanted: 'Solicitado por su administrador; el navegador necesita su permiso',
  site_literature: 'Literatura científica, incluida en la extensión',
  site_added: 'Añadido por usted',
  add_address: 'Dirección del sitio que se añade',
  add: 'Añadir',
  add_refused: 'No se ha añadido el sitio: la dirección no es válida o no se ha dado el permiso.',

  marks: 'Marcas en la página',
  markDrugs: 'Inhibidores de la aromatasa',
  markSerms: 'SERM',
  markSerms_hint: 'La advertencia de combinación funciona también sin estas marcas',
  markSyndrome: 'AIMSS',
  markSymptoms: 'Síntomas articulares junto a un inhibidor de la aromatasa en uso',
  cards: 'Qué tarjetas se muestran',
  cards_note:
    'Una tarjeta de advertencia se muestra siempre: combinaciones, signos de alarma, estrógenos y similares.',
  appearance: 'Cómo se muestran las tarjetas y el indicador',
  dwell: 'Abrir una tarjeta cuando el puntero se detenga',
  dwell_250: 'Un cuarto de segundo',
  dwell_500: 'Medio segundo',
  dwell_1000: 'Un segundo',
  dwell_2000: 'Dos segundos',
  dwell_other: '{ms} milisegundos',
  spacing: 'Espaciado',
  density_comfortable: 'Amplio',
  density_compact: 'Compacto',
  badge: 'Indicador en una esquina de las páginas con marcas',
  badge_corner: 'Esquina del indicador',
  language: 'Idioma',
  language_of: 'Idioma de la interfaz',
  language_hint: 'El contenido clínico está en inglés',
  language_browser: 'El del navegador',
  change_keys: 'Cambiarlas en el navegador',
  change_keys_how:
    'Para cambiarlas, abra la página de complementos del navegador, pulse el engranaje y elija «Administrar atajos de extensiones».',
  demoted: 'Advertencias que solo se muestran en la barra de herramientas',
  promote: 'Mostrarla de nuevo por sí sola',
  of_summary: ': {summary}',
  counts: 'Recuentos en este equipo',
  counts_note: 'Solo números, nunca una palabra de una página. No se envían a ninguna parte.',
  counts_export: 'Exportar como archivo',
  counts_erase: 'Borrar',
  counted_shown: 'Advertencias que aparecieron por sí solas',
  counted_dismissed: 'Descartadas',
  counted_reason: 'Descartadas: {reason}',
};
