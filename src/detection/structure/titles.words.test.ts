import { describe, expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';

/** Every way in which the words of titles are written: with and without accents, one and many. */
const COLUMNS =
  `medication medications drug medicine agent name status start started stop stopped end ended dose strength sig directions
  route freq frequency reason indication comment comments last since date dates action plan source prescriber qty order ordered began begun
  d/c time outcome setting reaction reactions severity noted type issue patient report reports pharmacy record discrepancy resolution
  taking taken dispense refill refills farmaco fármaco medicamento medicamentos estado posologia posología vía via frecuencia frequência
  frequencia início inicio fecha fin fim término termino motivo horário horario desde indicación indicacion indicação indicaçao observaciones
  observações observaçoes situación situacion situação situaçao pauta cantidad quantidade acción accion ação açao acao conducta conduta
  decisión decision decisão decisao comentario comentarios medikament wirkstoff dosis stärke starke seit grund médicament medicament`
    .split(/\s+/)
    .filter(Boolean);

describe('words of a column', () => {
  test.each(COLUMNS)('%s', (word) => {
    expect(shape(`${word} | Status`)).toEqual([`header ${word} | Status`]);
    expect(shape(`${word.toUpperCase()} | Status`)).toHaveLength(1);
    expect(shape(`${word}xyz | Status`)).toHaveLength(2);
  });

  test('"quem prescreveu", "prescrito por"', () => {
    expect(shape('quem prescreveu | Status')).toHaveLength(1);
    expect(shape('prescrito por | Status')).toHaveLength(1);
    expect(shape('prescrito | Status')).toHaveLength(2);
  });
});

/** A title on a line of its own, close below other lines. */
const heads = (title: string) =>
  shape('She is well.', title, '- Letrozole').some((block) => block === `heading ${title}`);

describe('titles of lists and of parts of a note, where they stand alone', () => {
  test.each([
    'Home medications',
    'Regular medicines',
    'Repeat meds',
    'Outpatient prescriptions',
    'Inpatient medications',
    'Admission medications',
    'Previous medications',
    'Prior medications',
    'Active medications',
    'Acute medications',
    'Other medications',
    'Oncology medications',
    'Stopped medications',
    'Inactive medications',
    'Chronic medications',
    'Usual medications',
    'Current  home  regular medications',
    'Problem list',
    'Active problems',
    'Recommendations',
    'Interval history',
    'Past surgical history',
    'Social history',
    'Past oncology history',
    'Ciclo previo',
    'Ciclos anteriores',
    'Tratamiento previo',
    'Tratamientos anteriores',
    'Tratamentos anteriores',
    'Terapia previa',
    'Línea previa',
    'Lineas previas',
    'Linha anterior',
    'Linhas anteriores',
    'Medicación actual',
    'Medicacion habitual',
    'Medicação atual',
    'Tratamento anterior',
    'Terapéutica domiciliaria',
    'Terapêutica domiciliar',
    'Terapeutica de base',
    'Medicación crónica',
    'Medicacion cronico',
    'Tratamiento al alta',
    'Medicação em curso',
    'Tratamiento en curso',
    'Medicamentos actuales',
    'Medicamentos atuais',
    'Medicamentos habituales',
    'Medicamentos em uso',
    'Medicamentos suspendidos',
    'Medicamentos suspensos',
    'Antecedentes',
    'Antecedentes personales',
    'Antecedentes pessoais',
    'Antecedentes familiares',
    'Antecedentes oncológicos',
    'Antecedentes patológicos',
    'Alergias',
    'Indicaciones',
    'Conducta',
    'Conduta',
    'Juicio clínico',
    'Prescripción',
    'Prescrição',
  ])('"%s"', (title) => {
    expect(heads(title)).toBe(true);
  });

  test.each([
    'Ciclos',
    'Medicación',
    'Antecedentes de interés',
    'Juicio',
    'Current home regular acute medications',
  ])('not "%s"', (title) => {
    expect(heads(title)).toBe(false);
  });
});
