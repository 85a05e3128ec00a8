'use client'

import { useEffect, useState } from 'react'
import { Field, SelectField } from '@/components/ui/field'

type Region = [code: string, name: string, children?: Region[]]
type Words = {
  country: string
  province: string
  city: string
  district: string
  choose: string
  state: string
  town: string
  loading: string
}
type Known = { country: string; districtCode: string | null; province: string; city: string }

function RegionSelect({
  name,
  label,
  choose,
  options,
  value,
  onChange,
}: {
  name: string
  label: string
  choose: string
  options: Region[]
  value: string
  onChange?: (code: string) => void
}) {
  return (
    <SelectField
      name={name}
      label={label}
      required
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
    >
      <option value="">{choose}</option>
      {options.map(([code, text]) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </SelectField>
  )
}

function ChinaFields({ words, known }: { words: Words; known?: Known }) {
  const [tree, setTree] = useState<Region[] | null>(null)
  const [district, setDistrict] = useState(known?.districtCode ?? '')
  const [province, setProvince] = useState(district.slice(0, 2))
  const [city, setCity] = useState(district.slice(0, 4))

  useEffect(() => {
    const stop = new AbortController()
    fetch('/api/regions', { signal: stop.signal })
      .then((response) => response.json())
      .then((regions: Region[]) => setTree(regions))
      .catch(() => {})
    return () => stop.abort()
  }, [])

  if (!tree)
    return (
      <p role="status" className="my-3 text-muted">
        {words.loading}
      </p>
    )
  const cities = tree.find(([code]) => code === province)?.[2] ?? []
  const districts = cities.find(([code]) => code === city)?.[2] ?? []
  return (
    <div className="grid gap-x-4 sm:grid-cols-3">
      <RegionSelect
        name="provinceChoice"
        label={words.province}
        choose={words.choose}
        options={tree}
        value={province}
        onChange={(code) => {
          setProvince(code)
          const only = tree.find(([one]) => one === code)?.[2]
          setCity(only?.length === 1 ? (only[0]?.[0] ?? '') : '')
          setDistrict('')
        }}
      />
      <RegionSelect
        name="cityChoice"
        label={words.city}
        choose={words.choose}
        options={cities}
        value={city}
        onChange={(code) => {
          setCity(code)
          setDistrict('')
        }}
      />
      <RegionSelect
        name="districtCode"
        label={words.district}
        choose={words.choose}
        options={districts}
        value={district}
        onChange={setDistrict}
      />
    </div>
  )
}

/** Country, and then either China's province, city and district or a foreign region and town. */
export function PlaceFields({
  countries,
  words,
  optional,
  known,
}: {
  countries: { code: string; name: string }[]
  words: Words
  optional: string
  known?: Known
}) {
  const [country, setCountry] = useState(known?.country ?? 'CN')
  return (
    <>
      <SelectField
        name="country"
        label={words.country}
        autoComplete="country"
        value={country}
        onChange={(event) => setCountry(event.target.value)}
      >
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      {country === 'CN' ? (
        <ChinaFields words={words} known={known?.country === 'CN' ? known : undefined} />
      ) : (
        <div className="grid gap-x-4 sm:grid-cols-2">
          <Field
            name="city"
            label={words.town}
            required
            maxLength={80}
            autoComplete="address-level2"
            defaultValue={known?.country === 'CN' ? '' : known?.city}
          />
          <Field
            name="province"
            label={words.state}
            optionalLabel={optional}
            maxLength={80}
            autoComplete="address-level1"
            defaultValue={known?.country === 'CN' ? '' : known?.province}
          />
        </div>
      )}
    </>
  )
}
